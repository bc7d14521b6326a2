#include "core/text/file_name.hpp"

#include <catch2/catch_test_macros.hpp>

using plan::core::file_name;

TEST_CASE("a name that every system takes") {
    CHECK(file_name("Plan De Linde 2026-2027", " v1.pdf") == "Plan De Linde 2026-2027 v1.pdf");
    CHECK(file_name("De / Linde: \"a\\b\" <c>|d*?", ".pdf") == "De Linde a b c d.pdf");
    CHECK(file_name("'t Nest, Gent", ".pdf") == "t Nest Gent.pdf");
    CHECK(file_name("a\nb\t\x01 c", ".odt") == "a b c.odt");
    CHECK(file_name("..verborgen. ", ".odt") == "verborgen.odt");
    CHECK(file_name("Sint\u00A0Jan \u2013 caf\u00E9", ".pdf") == "Sint Jan \u2013 caf\u00E9.pdf");
}

TEST_CASE("a long name is shortened between characters and keeps its ending") {
    std::string name;
    for (int at = 0; at < 300; ++at) name += "\u00E9";
    const auto result = file_name(name, " v12 ONTWERP.docx");
    CHECK(result.size() <= plan::core::longest_file_name);
    CHECK(result.ends_with("\u00E9 v12 ONTWERP.docx"));
}
