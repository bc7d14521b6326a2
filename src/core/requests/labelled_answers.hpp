// The answers in a form that somebody filled in, each with the label that it stands beside or below.
#pragma once

#include "core/document/document.hpp"
#include "core/template/request_template.hpp"

#include <cstddef>
#include <string>
#include <vector>

namespace plan::core {

struct LabelledAnswer {
    const RequestField* field = nullptr; ///< nullptr: a line that the form does not have, in a table that is one
    std::string label;                   ///< as it stands there
    std::string text;                    ///< as it stands there, cells and paragraphs on lines of their own
    std::size_t line = 0;                ///< counted through the document: two in one row have the same
};

/// All labels of the form, in reading order, in tables and in paragraphs ("Naam: …"), with what answers them: in the
/// cells beside a label, in those below it, or behind it in its own cell. Labels may stand in any column, be misspelt
/// or go on in other words where the rest of the table is the form. Tables of other matters give nothing, even where
/// one of their columns is called as a field.
std::vector<LabelledAnswer> labelled_answers(const Document& document, const RequestTemplate& requests);

} // namespace plan::core
