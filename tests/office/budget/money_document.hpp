// Plans with money in a real office.
#pragma once

#include "tests/office/office.hpp"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace plan::test {

/// A new plan whose means are known: worked example 1 of the domain for 2026, € 5.250,01 for 2027.
TextDocument plan_with_means();

/// What the cells of a table show, row by row.
std::vector<std::vector<std::string>> shown(const TextDocument& document, const char* table);

/// The cents of an amount that a cell shows; nothing when it shows none.
std::optional<std::int64_t> amount_shown(std::string_view text);

/// The formula of a cell; empty when it has none.
std::string formula(const TextDocument& document, const char* table, const char* cell);

/// Saves in a format of the office and opens it again.
TextDocument reopened(const TextDocument& document, const char* filter, const char* ending);

/// Writes over the text of a cell as a person does, and leaves the cell.
void type_into(const TextDocument& document, const char* table, const char* cell, const char* text);

/// Waits until something holds that the office does when it has time; false when it never does.
bool comes_true(const std::function<bool()>& holds);

/// The text of a document with its formulas, without looks.
std::string saved_body(const TextDocument& document);
std::string body_of(std::string saved_content);

/// What the document's summary says of a figure of a year, in cents: "Toegekend", 2026. Fails when it is no amount.
std::int64_t figure(const TextDocument& document, std::string_view title, int year);

} // namespace plan::test
