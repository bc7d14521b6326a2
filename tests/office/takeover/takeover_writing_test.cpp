// A plan made of somebody's document, and a plan to which one is added.
#include "core/reading/plan_reader.hpp"
#include "tests/office/takeover/taken_document.hpp"
#include "tests/office/template/bundled_templates.hpp"
#include "tests/office/writing/saved_styles.hpp"
#include "writer/takeover/takeover_writing.hpp"
#include "writer/undo/undo_step.hpp"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <com/sun/star/util/XModifiable.hpp>

using namespace plan;
using namespace plan::test;
using Look = core::CopiedBlocks::Look;

namespace {

const core::Template& flemish() {
    const auto templates = bundled_templates();
    return *std::ranges::find(*templates, "vl", &core::Template::profile);
}

core::TextElement heading(std::string text) { return {core::Role::chapter_heading, std::move(text), false}; }

TextDocument source_document() {
    return open_text_with(R"(<text:h text:outline-level="1">Onze visie</text:h><text:p>Wij leren samen.</text:p>)" +
                          row_table("Eigen", "a", "b") + "<text:p>" + picture("as-char") +
                          R"(</text:p><text:p text:style-name="P">Bewaard</text:p>)");
}

std::size_t index_of(const std::vector<std::string>& contents, const std::string& text) {
    return static_cast<std::size_t>(std::ranges::find(contents, text) - contents.begin());
}

} // namespace

TEST_CASE("a new plan holds what was taken over in its place") {
    const OpenDocument source(source_document());
    writer::PartCopier copier(office(), *source, *bundled_templates());
    core::Takeover takeover;
    takeover.settings.organisation = "Basisschool De Linde";
    takeover.chapters = {heading("Visie"),
                         core::CopiedBlocks{1, 4, Look::house_style},
                         heading("Agenda"),
                         core::TableElement{flemish().tables().front(), {}},
                         heading("Bijlage"),
                         core::CopiedBlocks{0, 1, Look::own},
                         core::CopiedBlocks{4, 5, Look::own},
                         core::CopiedBlocks{0, 0, Look::own}};
    const auto style = uno::to_office(file_url(PLAN_TEMPLATE_FOLDER "/house-style.fodt"));
    const OpenDocument plan(writer::create_taken_over_plan(office(), flemish(), takeover, &copier, style, true));
    const auto contents = contents_of(*plan);
    const auto at = index_of(contents, "Heading 1|Visie");
    REQUIRE(contents.size() > at + 4);
    CHECK(contents[at + 1] == "Text body|Wij leren samen.");
    CHECK(contents[at + 2] == "table|Eigen");
    CHECK(contents[at + 4] == "Heading 1|Agenda");
    const auto appendix = index_of(contents, "Heading 1|Bijlage");
    CHECK(contents.at(appendix + 1) == "Heading 2|Onze visie");
    CHECK(contents.at(appendix + 2) == "Standard|Bewaard");
    CHECK_FALSE(Reference<css::util::XModifiable>(*plan, UNO_QUERY_THROW)->isModified());
    CHECK(undo_steps(*plan) == 0);
    for (const auto& content : contents) CHECK(content.find("\xEE\xA1\xBA") == std::string::npos);
    CHECK(pictures_in(*plan) == 2); // that of the text and that of the header
}

TEST_CASE("what is added to a plan stands in its chapters, and one Undo takes all of it back") {
    const OpenDocument source(source_document());
    writer::PartCopier copier(office(), *source, *bundled_templates());
    const OpenDocument document(new_plan());
    delete_chapter(*document, flemish().chapters[1].title);
    const auto inspection = writer::inspect(*document, bundled_templates());
    const auto& plan = inspection.plan;
    const auto& profile = *plan.plan_template;
    const auto* activities = plan.tables("activities").front()->entry;
    std::vector<std::string> row(activities->columns.size());
    row[*activities->column("activity")] = "Leesclub";
    core::Additions additions;
    const auto* missing = profile.chapter(flemish().chapters[1].id);
    additions.chapters = {
        {&profile.chapters[0], {core::CopiedBlocks{0, 3, Look::house_style}}},
        {missing, {core::TextElement{core::Role::body, "Van elders", false}}},
        {&profile.chapters[2], {core::TableElement{activities, {row, row}}, core::CopiedBlocks{4, 5, Look::own}}},
        {nullptr, {heading("Bijlage"), core::CopiedBlocks{3, 4, Look::own}}}};
    const auto before = with_styles(saved_content(*document));
    const auto steps = undo_steps(*document);
    {
        writer::UndoStep step(*document, "added");
        writer::add_to_plan(*document, inspection, additions, &copier);
        step.keep();
    }
    CHECK(undo_steps(*document) == steps + 1);
    const auto after = with_styles(saved_content(*document));
    CHECK(after.find("\xEE\xA1\xBA") == std::string::npos);
    undo(*document);
    CHECK("" == difference(with_styles(saved_content(*document)), before));
    redo(*document);
    CHECK("" == difference(with_styles(saved_content(*document)), after));
    const auto contents = contents_of(*document);
    const auto first = index_of(contents, "Heading 1|" + profile.chapters[0].title);
    const auto added = index_of(contents, "Heading 1|" + missing->title);
    const auto next = index_of(contents, "Heading 1|" + profile.chapters[2].title);
    CHECK(first < index_of(contents, "Heading 2|Onze visie"));
    CHECK(index_of(contents, "table|Eigen") < added);
    CHECK(added < index_of(contents, "Text body|Van elders"));
    CHECK(index_of(contents, "Text body|Van elders") < next);
    CHECK(next < index_of(contents, "Standard|Bewaard"));
    CHECK(index_of(contents, "Standard|Bewaard") < index_of(contents, "Heading 1|Bijlage"));
    const auto now = writer::inspect(*document, bundled_templates());
    CHECK(std::ranges::count(now.plan.activities, "Leesclub",
                             [](const core::Activity& each) { return each.activity.text; }) == 2);
}
