// Cells of files with comma-separated values.
#include "core/text/csv_writing.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace plan;

TEST_CASE("csv cell: what a spreadsheet would compute is text, and marks that part cells are in quotes") {
    CHECK(core::csv_cell("De Linde") == "De Linde");
    CHECK(core::csv_cell("=1+1") == "'=1+1");
    CHECK(core::csv_cell("\t@x") == "'@x");
    CHECK(core::csv_cell("+32 2; 3") == "\"'+32 2; 3\"");
    CHECK(core::csv_cell("zeg \"ja\"") == "\"zeg \"\"ja\"\"\"");
    CHECK(core::csv_cell("een\ntwee") == "een twee");
    CHECK(core::csv_line({"a", "-b", ""}) == "a;'-b;\r\n");
    CHECK(core::csv_joined({"-1,50", "x"}) == "-1,50;x\r\n");
}
