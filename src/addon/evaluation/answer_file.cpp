#include "addon/evaluation/answer_file.hpp"

#include "addon/base/file_bytes.hpp"
#include "addon/takeover/source_file.hpp"
#include "core/evaluation/csv_shape.hpp"
#include "core/text/refused.hpp"
#include "uno/file_url.hpp"
#include "uno/text.hpp"
#include "writer/evaluation/sheet_rows.hpp"

#include <algorithm>
#include <array>
#include <com/sun/star/sheet/XSpreadsheetDocument.hpp>
#include <com/sun/star/ucb/SimpleFileAccess.hpp>

namespace plan::addon {
namespace {

constexpr std::size_t most_rows = 20'000; // nobody asks as many people
constexpr sal_Int32 most_bytes = 64 * 1024 * 1024;

bool is_text_file(const rtl::OUString& url) {
    static constexpr std::array endings = {".csv", ".tsv", ".txt"};
    return std::ranges::any_of(endings, [&url](const char* ending) {
        return url.endsWithIgnoreAsciiCase(rtl::OUString::createFromAscii(ending));
    });
}

std::string text_of(Extension& extension, const rtl::OUString& url) {
    std::string bytes;
    try {
        bytes = bytes_of(css::ucb::SimpleFileAccess::create(extension.context), url, most_bytes + 1);
    } catch (const css::uno::Exception&) {
        throw core::Refused("takeover.cannot-open", {{"file", uno::to_utf8(uno::file_name_of(url))}});
    }
    if (bytes.size() > static_cast<std::size_t>(most_bytes)) throw core::Refused("answers.too-large");
    return bytes;
}

std::vector<core::Table> tables_of(const SourceFile& file) {
    const css::uno::Reference<css::sheet::XSpreadsheetDocument> sheets(file.model(), css::uno::UNO_QUERY);
    if (!sheets.is()) throw core::Refused("answers.no-sheet");
    return writer::sheet_rows(sheets, most_rows);
}

} // namespace

std::vector<core::Table> read_answer_file(Extension& extension, const rtl::OUString& url) {
    if (!is_text_file(url)) return tables_of(SourceFile(extension, url));
    const auto bytes = text_of(extension, url);
    if (core::has_more_lines(bytes, most_rows))
        throw core::Refused("answers.too-many", {{"most", std::to_string(most_rows)}});
    constexpr std::size_t enough = 65536;
    const auto shape = core::csv_shape(std::string_view(bytes).substr(0, enough));
    return tables_of(SourceFile(extension, url, core::csv_import_options(shape)));
}

} // namespace plan::addon
