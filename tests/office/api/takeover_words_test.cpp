// Plans as schools write them in other programs are taken over without the loss of a word.
#include "core/text/words.hpp"
#include "tests/office/office.hpp"
#include "tests/office/template/bundled_templates.hpp"
#include "uno/properties.hpp"
#include "writer/takeover/source_reading.hpp"

#include <algorithm>
#include <boost/json.hpp>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/generators/catch_generators_range.hpp>
#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/frame/XStorable.hpp>
#include <filesystem>
#include <map>

using namespace plan;
using namespace plan::test;

namespace {

namespace json = boost::json;
using Words = std::map<std::string, int>;

std::vector<std::filesystem::path> corpus() {
    std::vector<std::filesystem::path> files;
    for (const auto& entry : std::filesystem::directory_iterator(PLAN_TEST_DATA "/plans"))
        if (entry.path().extension() != ".json") files.push_back(entry.path());
    std::ranges::sort(files);
    return files;
}

/// Letters and figures alone may be the number of a chapter, which the plan gives anew.
Words words_of(const TextDocument& document) {
    constexpr std::size_t shortest = 3;
    Words result;
    const auto source = writer::read_text(document, *bundled_templates());
    for (std::size_t block = 0; block < source.document.blocks.size(); ++block)
        core::each_text_of_block(source.document, block, [&](const std::string& text, const core::Place&) {
            for (auto& word : core::words(text))
                if (word.size() >= shortest) ++result[std::move(word)];
        });
    return result;
}

/// Nothing is left out.
std::string mapping_of(const Reference<css::frame::XModel>& source) {
    auto proposal = json::parse(uno::to_utf8(plan_service()->proposeTakeover(source)));
    for (auto& part : proposal.at("parts").as_array())
        if (part.at("to") == "leave-out") part.as_object()["to"] = "appendix";
    return json::serialize(proposal);
}

} // namespace

TEST_CASE("plans of other programs are taken over with all their words") {
    const auto file = GENERATE(from_range(corpus()));
    CAPTURE(file.filename().string());
    const OpenDocument source(load(file_url(file.string())));
    const Reference<css::frame::XModel> model(*source, UNO_QUERY_THROW);
    const auto before = words_of(*source);
    const OpenDocument plan(plan_service()->takeOver(model, uno::to_office(mapping_of(model)),
                                                     settings({{"Hidden", css::uno::Any(true)}})));
    auto there = words_of(*plan);
    for (const auto& [word, times] : before) {
        CAPTURE(word);
        CHECK(there[word] >= times);
    }
    CHECK(words_of(*source) == before);
}

TEST_CASE("last year's plan comes back from Word with all that it said") {
    const std::string profile = GENERATE("vl", "nl");
    CAPTURE(profile);
    const auto url = work_url() + "/last-year-" + profile + ".docx";
    {
        const OpenDocument made(new_plan(profile.c_str()));
        Reference<css::frame::XStorable>(*made, UNO_QUERY_THROW)
            ->storeToURL(uno::to_office(url),
                         uno::arguments({{"FilterName", css::uno::Any(rtl::OUString("MS Word 2007 XML"))}}));
    }
    const OpenDocument source(load(url));
    const Reference<css::frame::XModel> model(*source, UNO_QUERY_THROW);
    const auto said = read_plan(*source);
    const OpenDocument plan(plan_service()->takeOver(model, {}, settings({{"Hidden", css::uno::Any(true)}})));
    const auto taken = read_plan(*plan);
    for (const char* key :
         {"organisation", "schoolYear", "goals", "targetGroups", "activities", "agenda", "costs", "consultations"}) {
        CAPTURE(key);
        CHECK(json::serialize(taken.at(key)) == json::serialize(said.at(key)));
    }
}
