#include "writer/document_reader.hpp"

#include "core/outline.hpp"
#include "core/problem.hpp"
#include "uno/properties.hpp"
#include "uno/text.hpp"
#include "writer/ignored_findings.hpp"
#include "writer/table_grid.hpp"
#include "writer/visible_text.hpp"
#include "writer/whole_text.hpp"

#include <algorithm>
#include <com/sun/star/awt/FontWeight.hpp>
#include <com/sun/star/beans/XMultiPropertySet.hpp>
#include <com/sun/star/container/XEnumerationAccess.hpp>
#include <com/sun/star/document/XDocumentPropertiesSupplier.hpp>
#include <com/sun/star/lang/DisposedException.hpp>
#include <com/sun/star/style/XStyleFamiliesSupplier.hpp>
#include <com/sun/star/text/XBookmarksSupplier.hpp>
#include <unordered_map>

namespace plan::writer {
namespace {

using css::uno::Reference;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;

struct StyleFacts {
    std::string name;
    bool hidden = false;
};

/// What the paragraph styles of a document say, asked once for each.
class StyleLookup {
public:
    explicit StyleLookup(const Reference<css::text::XTextDocument>& document) : document_(document) {}

    const StyleFacts& operator[](const rtl::OUString& name) {
        const auto found = known_.find(name);
        return found != known_.end() ? found->second : known_.emplace(name, read(name)).first->second;
    }

private:
    StyleFacts read(const rtl::OUString& name) {
        if (!styles_.is())
            styles_.set(Reference<css::style::XStyleFamiliesSupplier>(document_, UNO_QUERY_THROW)
                            ->getStyleFamilies()
                            ->getByName("ParagraphStyles"),
                        UNO_QUERY_THROW);
        StyleFacts facts{uno::to_utf8(name)};
        if (!styles_->hasByName(name)) return facts;
        const Reference<css::uno::XInterface> style(styles_->getByName(name), UNO_QUERY_THROW);
        facts.hidden = uno::get<bool>(style, "CharHidden");
        return facts;
    }

    struct Hash {
        std::size_t operator()(const rtl::OUString& text) const { return static_cast<std::size_t>(text.hashCode()); }
    };

    Reference<css::text::XTextDocument> document_;
    Reference<css::container::XNameAccess> styles_;
    std::unordered_map<rtl::OUString, StyleFacts, Hash> known_;
};

/// Reads the blocks of a document in one walk. Tables are taken from the whole text, and read by themselves only where
/// that does not fit.
class BlockReader {
public:
    BlockReader(const Reference<css::text::XTextDocument>& document, std::vector<core::Block>& blocks)
        : document_(document), blocks_(blocks), tracked_(has_tracked_changes(document)), styles_(document),
          whole_(document) {}

    void read() {
        const auto contents =
            Reference<css::container::XEnumerationAccess>(document_->getText(), UNO_QUERY_THROW)->createEnumeration();
        while (contents->hasMoreElements()) {
            const auto content = contents->nextElement();
            const Reference<css::text::XTextTable> table(content, UNO_QUERY);
            if (table.is()) read_table(table);
            else read_paragraph(content);
        }
        if (!whole_.is_used_up()) correct(guessed_);
    }

private:
    struct Guess {
        std::size_t block;
        std::size_t position; ///< in the whole text
        Reference<css::text::XTextTable> table;
    };

    void read_paragraph(const css::uno::Any& content) {
        const Reference<css::text::XTextRange> range(content, UNO_QUERY_THROW);
        const Reference<css::beans::XMultiPropertySet> properties(content, UNO_QUERY_THROW);
        const auto values = properties->getPropertyValues(asked_);
        rtl::OUString style;
        sal_Int16 outline_level = 0;
        values[0] >>= style;
        values[1] >>= outline_level;
        const auto& facts = styles_[style];
        const auto text = tracked_ ? uno::to_office(visible_text(range).text) : range->getString();
        if (!whole_.pass(text) && !doubtful_.empty()) {
            whole_.return_to(doubtful_.front().position);
            correct(doubtful_);
            whole_.pass(text);
            doubtful_.clear();
        }
        if (!text.isEmpty()) doubtful_.clear(); // an empty line may be met by chance
        core::Paragraph paragraph{uno::to_utf8(text), facts.name, outline_level, facts.hidden};
        if (outline_level == 0) {
            rtl::OUString list;
            paragraph.list_item = (values[2] >>= list) && !list.isEmpty();
            paragraph.bold = core::may_be_title(paragraph) && is_bold(content, values[3]);
        }
        blocks_.emplace_back(std::move(paragraph));
    }

    /// By its style, or every run of it by itself.
    static bool is_bold(const css::uno::Any& paragraph, const css::uno::Any& own_weight) {
        const auto bold = [](const css::uno::Any& weight) {
            float value = 0;
            return (weight >>= value) && value >= css::awt::FontWeight::SEMIBOLD;
        };
        const auto runs =
            Reference<css::container::XEnumerationAccess>(paragraph, UNO_QUERY_THROW)->createEnumeration();
        bool text = false;
        while (runs->hasMoreElements()) {
            const auto run = runs->nextElement();
            if (Reference<css::text::XTextRange>(run, UNO_QUERY_THROW)->getString().isEmpty()) continue;
            const Reference<css::beans::XPropertySet> look(run, UNO_QUERY_THROW);
            if (!bold(look->getPropertyValue("CharWeight"))) return false;
            text = true;
        }
        return text || bold(own_weight);
    }

    void read_table(const Reference<css::text::XTextTable>& table) {
        if (tracked_) {
            blocks_.emplace_back(writer::read_table(table, [](const auto& cell) {
                return visible_text({cell, UNO_QUERY_THROW}).text;
            }));
            return;
        }
        const CellNames names(table);
        const auto position = whole_.position();
        if (auto texts = whole_.take(names.size())) {
            guessed_.push_back({blocks_.size(), position, table});
            doubtful_.push_back(guessed_.back());
            blocks_.emplace_back(names.in_rows(std::move(*texts)));
        } else {
            blocks_.emplace_back(writer::read_table(table));
        }
    }

    void correct(const std::vector<Guess>& guesses) {
        for (const auto& guess : guesses) {
            auto table = writer::read_table(guess.table);
            std::size_t lines = 0;
            for (const auto& row : table.rows)
                for (const auto& cell : row) lines += static_cast<std::size_t>(std::ranges::count(cell, '\n')) + 1;
            whole_.pass_lines(lines);
            blocks_[guess.block] = std::move(table);
        }
    }

    const css::uno::Sequence<rtl::OUString> asked_ =
        uno::sequence<rtl::OUString>({"ParaStyleName", "OutlineLevel", "NumberingStyleName", "CharWeight"});
    Reference<css::text::XTextDocument> document_;
    std::vector<core::Block>& blocks_;
    const bool tracked_; ///< every text is then read run by run
    StyleLookup styles_;
    WholeText whole_;
    std::vector<Guess> guessed_;
    std::vector<Guess> doubtful_; ///< those since the last paragraph that stood where it was expected
};

void read_hints(const Reference<css::text::XTextDocument>& document, core::Document& result) {
    const Reference<css::beans::XPropertySet> properties(
        Reference<css::document::XDocumentPropertiesSupplier>(document, UNO_QUERY_THROW)
            ->getDocumentProperties()
            ->getUserDefinedProperties(),
        UNO_QUERY_THROW);
    const auto info = properties->getPropertySetInfo();
    for (const char* name : {"PlanProfile", "PlanOrganisation", "PlanSchoolYear", "PlanApprovedText"}) {
        const auto office_name = rtl::OUString::createFromAscii(name);
        rtl::OUString value;
        if (info->hasPropertyByName(office_name) && (properties->getPropertyValue(office_name) >>= value))
            result.properties[name] = uno::to_utf8(value);
    }
    const auto bookmarks =
        Reference<css::text::XBookmarksSupplier>(document, UNO_QUERY_THROW)->getBookmarks()->getElementNames();
    for (const auto& bookmark : bookmarks) result.bookmarks.insert(uno::to_utf8(bookmark));
    result.ignored = read_ignored(document);
}

} // namespace

core::Document read_document(const Reference<css::text::XTextDocument>& document) {
    if (!document.is()) throw core::Refused("document.none");
    try {
        if (!document->getText().is()) throw core::Refused("document.closed");
        core::Document result;
        BlockReader(document, result.blocks).read();
        read_hints(document, result);
        return result;
    } catch (const css::lang::DisposedException&) {
        throw core::Refused("document.closed");
    }
}

} // namespace plan::writer
