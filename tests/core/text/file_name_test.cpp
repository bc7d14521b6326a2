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

TEST_CASE("no name of a device of Windows, which would hold no file") {
    for (const auto* name : {"CON", "nul", "Aux.", "PRN", "COM1", "lpt9", "LPT\u00B2", "con .x", "CONIN$"}) {
        CAPTURE(name);
        CHECK(file_name(name, ".pdf").starts_with('_'));
    }
    CHECK(file_name("CON", ".pdf") == "_CON.pdf");
    CHECK(file_name("nul", "") == "_nul");
    for (const auto* name : {"CON plan", "Conny", "COM", "COM10", "Lpt1a", "Nulmeting"}) {
        CAPTURE(name);
        CHECK(file_name(name, ".pdf") == std::string(name) + ".pdf");
    }
    CHECK(file_name("CON", " v1.pdf") == "CON v1.pdf");
}

TEST_CASE("drives, folders and servers of Windows become words of the name") {
    CHECK(file_name("C:\\Plannen\\De Linde", ".pdf") == "C Plannen De Linde.pdf");
    CHECK(file_name("\\\\server\\plannen", ".pdf") == "server plannen.pdf");
    CHECK(file_name("..\\..\\De Linde", ".pdf") == "De Linde.pdf");
    CHECK(file_name("De Linde\r\n", ".pdf") == "De Linde.pdf");
}

TEST_CASE("a folder of a hundred characters around a name still fits where a whole path has 260") {
    const std::string folder = "C:\\Users\\" + std::string(90, 'x') + "\\";
    CHECK(folder.size() + file_name(std::string(300, 'a'), " v1 ONTWERP.docx").size() < 260);
}
