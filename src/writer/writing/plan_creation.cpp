#include "writer/writing/plan_creation.hpp"

#include "core/document/document.hpp"
#include "uno/properties.hpp"
#include "uno/text.hpp"
#include "writer/office/document_opening.hpp"
#include "writer/office/document_state.hpp"
#include "writer/office/live_views.hpp"
#include "writer/office/style_families.hpp"
#include "writer/undo/undo_step.hpp"
#include "writer/writing/content_writer.hpp"
#include "writer/writing/document_language.hpp"
#include "writer/writing/table_writer.hpp"

#include <com/sun/star/beans/PropertyAttribute.hpp>
#include <com/sun/star/beans/XPropertyContainer.hpp>
#include <com/sun/star/document/XDocumentPropertiesSupplier.hpp>
#include <com/sun/star/document/XUndoManagerSupplier.hpp>
#include <com/sun/star/frame/XModel2.hpp>
#include <com/sun/star/text/PageNumberType.hpp>
#include <com/sun/star/text/XTextViewCursorSupplier.hpp>
#include <com/sun/star/util/XCloseable.hpp>
#include <com/sun/star/util/XModifiable.hpp>
#include <com/sun/star/util/XRefreshable.hpp>

namespace plan::writer {
namespace {

using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

class PlanCreator {
public:
    PlanCreator(const Reference<css::text::XTextDocument>& document, const Creation& creation)
        : document_(document), factory_(document, UNO_QUERY_THROW), creation_(creation) {}

    void create() {
        set_language(document_, creation_.plan_template.language);
        ContentWriter writer(document_, document_->getText()->createTextCursor());
        writer.count_captions();
        write_cover(writer);
        const auto contents = write_contents(writer);
        for (const auto& element : creation_.chapters) writer.write(element);
        writer.finish();
        write_header_and_footer();
        write_hints();
        if (creation_.is_whole) Reference<css::util::XRefreshable>(contents, UNO_QUERY_THROW)->refresh();
    }

private:
    [[nodiscard]] std::string fill_in(std::string_view text) const {
        return core::fill_in(text, creation_.plan_template, creation_.settings);
    }

    void write_cover(ContentWriter& writer) {
        writer.begin_paragraph("Title");
        uno::set(writer.cursor(), "PageDescName", rtl::OUString("First Page"));
        writer.add_text(creation_.plan_template.title);
        writer.write_paragraph("Subtitle", fill_in(creation_.plan_template.subtitle));
        writer.write_paragraph(core::style::organisation.data(), fill_in("{organisation}"));
        std::vector<std::pair<std::string, std::string>> facts;
        for (const auto& fact : creation_.plan_template.facts) facts.emplace_back(fact.label, fill_in(fact.value));
        facts.insert(facts.end(), creation_.own_facts.begin(), creation_.own_facts.end());
        writer.begin_paragraph("Text body");
        insert_facts(document_, writer.cursor(), facts);
    }

    Reference<css::text::XTextContent> write_contents(ContentWriter& writer) {
        Reference<css::text::XTextContent> contents(factory_->createInstance("com.sun.star.text.ContentIndex"),
                                                    UNO_QUERY_THROW);
        uno::set(contents, "Title", uno::to_office(creation_.plan_template.contents_title));
        uno::set(contents, "CreateFromOutline", true);
        uno::set(contents, "Level", sal_Int16{1});
        writer.add_content(contents);
        writer.cursor()->gotoEnd(false);
        return contents;
    }

    void write_header_and_footer() {
        const Reference<css::uno::XInterface> page(styles_of(document_, "PageStyles")->getByName("Standard"),
                                                   UNO_QUERY_THROW);
        uno::get<Reference<css::text::XText>>(page, "HeaderText")
            ->setString(uno::to_office(fill_in(creation_.plan_template.header)));
        const auto footer = uno::get<Reference<css::text::XText>>(page, "FooterText");
        const auto cursor = footer->createTextCursor();
        auto rest = fill_in(creation_.plan_template.footer);
        while (!rest.empty()) {
            const auto open = rest.find('{');
            footer->insertString(cursor.get(), uno::to_office(rest.substr(0, open)), false);
            if (open == std::string::npos) break;
            const auto close = rest.find('}', open);
            insert_page_field(footer, cursor, rest.substr(open, close - open) == "{pages");
            rest.erase(0, close == std::string::npos ? rest.size() : close + 1);
        }
    }

    void insert_page_field(const Reference<css::text::XText>& text, const Reference<css::text::XTextCursor>& cursor,
                           bool count) {
        const Reference<css::text::XTextContent> field(
            factory_->createInstance(count ? rtl::OUString("com.sun.star.text.TextField.PageCount")
                                           : rtl::OUString("com.sun.star.text.TextField.PageNumber")),
            UNO_QUERY_THROW);
        constexpr sal_Int16 arabic = 4;
        uno::set(field, "NumberingType", arabic);
        if (!count) uno::set(field, "SubType", css::text::PageNumberType_CURRENT);
        text->insertTextContent(cursor.get(), field, false);
    }

    /// Title for the window and for PDF; the plan's own facts as hints for the reader.
    void write_hints() {
        const auto properties =
            Reference<css::document::XDocumentPropertiesSupplier>(document_, UNO_QUERY_THROW)->getDocumentProperties();
        properties->setTitle(uno::to_office(fill_in(creation_.plan_template.header)));
        const auto hints = properties->getUserDefinedProperties();
        const auto add = [&hints](const char* name, const std::string& value) {
            if (!value.empty())
                hints->addProperty(rtl::OUString::createFromAscii(name), css::beans::PropertyAttribute::REMOVABLE,
                                   Any(uno::to_office(value)));
        };
        add("PlanProfile", creation_.plan_template.profile);
        add("PlanTemplateVersion", creation_.plan_template.version);
        add("PlanOrganisation", creation_.settings.organisation);
        if (creation_.settings.compact) add("PlanCompact", "1");
        if (creation_.is_sample) add("PlanSample", "1");
        if (creation_.settings.school_year) add("PlanSchoolYear", creation_.settings.school_year->label());
    }

    Reference<css::text::XTextDocument> document_;
    Reference<css::lang::XMultiServiceFactory> factory_;
    const Creation& creation_;
};

/// Where the plan is saved for the first time, the office proposes this name.
void propose_name(const Reference<css::text::XTextDocument>& document, const std::string& name) {
    if (name.empty()) return;
    const css::beans::PropertyValue proposed("SuggestedSaveAsName", 0, Any(uno::to_office(name)), {});
    try {
        Reference<css::frame::XModel2>(document, UNO_QUERY_THROW)->setArgs({&proposed, 1});
    } catch (const css::uno::Exception&) { // an older office: it proposes the title of the window
    }
}

} // namespace

Reference<css::text::XTextDocument> create_plan(const Reference<css::uno::XComponentContext>& context,
                                                const Creation& creation) {
    const auto document = open_text(context, creation.house_style, creation.hidden, {{"AsTemplate", Any(true)}});
    try {
        const StillViews views(document);
        const UndoLock lock(document);
        PlanCreator(document, creation).create();
        if (!creation.hidden) { // before anyone may read it: panels begin at the chapter of the cursor
            const Reference<css::text::XTextViewCursorSupplier> view(document->getCurrentController(), UNO_QUERY_THROW);
            view->getViewCursor()->gotoStart(false);
        }
    } catch (...) {
        Reference<css::util::XCloseable>(document, UNO_QUERY_THROW)->close(true);
        throw;
    }
    propose_name(document, creation.proposed_name);
    forget_changes(document);
    return document;
}

} // namespace plan::writer
