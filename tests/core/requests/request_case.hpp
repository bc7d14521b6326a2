// Forms for requests as documents, blank and filled in, that a test changes and reads.
#pragma once

#include "core/document/document.hpp"
#include "core/requests/request_reading.hpp"
#include "tests/core/example_plan.hpp"

#include <string>
#include <string_view>

namespace plan::test {

/// The form of a finished plan's template, as it is written into a document.
core::Document blank_request(std::string_view profile = "vl");

/// The same as a member of staff hands it in: all answered, nothing decided.
core::Document filled_request(std::string_view profile = "vl");

/// The table of the form.
core::Table& request_table(core::Document& document);

/// The row of a field, by its label in the template.
std::vector<std::string>& request_row(core::Document& document, std::string_view field,
                                      std::string_view profile = "vl");
/// The cell of its answer.
std::string& request_answer(core::Document& document, std::string_view field, std::string_view profile = "vl");

/// Read in the school year of these tests; fails the test when the document is no request.
core::Request read_request(const core::Document& document, std::string_view profile = "vl");
/// Checks that it says what filled_request does, and nothing else.
void check_filled(const core::Request& request);

/// Whether it is one.
bool is_request(const core::Document& document, std::string_view profile = "vl");

} // namespace plan::test
