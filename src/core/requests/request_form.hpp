// The one-page form with which a member of staff asks for training, as a page to be written.
#pragma once

#include "core/plan/plan.hpp"
#include "core/template/composition.hpp"

#include <string>
#include <vector>

namespace plan::core {

struct RequestRow {
    std::string field; ///< id; empty for a row that is the title of those below it
    std::string label;
    std::string hint; ///< a placeholder in the cell of the answer
};

struct RequestPage {
    std::string title;
    std::vector<TextElement> before;
    std::vector<std::string> columns; ///< titles of the two columns
    std::vector<RequestRow> rows;     ///< those for who decides come last, below a title
    std::vector<TextElement> after;   ///< the goals to choose from, and how to hand the form in
};

/// All in one table of two columns, on one page of A4 in the house style. Without rows where the template has no form.
RequestPage request_page(const Plan& plan);

} // namespace plan::core
