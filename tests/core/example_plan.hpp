// A plan as a document, made from the bundled template, that a test changes in one place and reads.
#pragma once

#include "core/check/finding.hpp"
#include "core/check/plan_check.hpp"
#include "core/document/document.hpp"
#include "core/plan/plan.hpp"
#include "core/template/template_reader.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace plan::test {

/// In the school year of the plan in these tests.
inline constexpr core::Day today = std::chrono::year{2026} / std::chrono::October / 1;

std::string file_text(const std::string& path);

/// The profiles by themselves: a test may change one.
const std::vector<core::Template>& bundled_templates();
/// The profiles with their levels of education, as they are installed.
const std::vector<core::Template>& templates_with_levels();
const core::Template& bundled_template(std::string_view profile);
/// The words by which the Flemish one reads texts.
const core::DateWords& date_words();
const core::AmountWords& amount_words();
const core::ChapterWords& chapter_words();

/// What a school fills in by default in these tests: "Basisschool De Linde", 2026-2027.
core::PlanSettings example_settings(std::string_view profile = "vl");

/// A document as createPlan makes it: cover facts, then every chapter that is not optional.
core::Document new_plan(std::string_view profile = "vl");
/// @param with_optional  with the chapters that may be left out
core::Document new_plan(const core::Template& plan_template, const core::PlanSettings& settings,
                        bool with_optional = false);

core::Paragraph heading(const std::string& text, int level = 1);
core::Paragraph body(const std::string& text);

/// The paragraph with exactly this text; fails the test when there is none.
core::Paragraph& paragraph(core::Document& document, std::string_view text);
/// The first table whose header has this column title, with or without soft hyphens; fails the test when there is none.
core::Table& table_with_column(core::Document& document, std::string_view title);
/// Takes the chapter with this title out of the document.
void remove_chapter(core::Document& document, std::string_view title);

core::Plan read(const core::Document& document);
/// What one rule finds.
std::vector<core::Finding> findings_of(const core::Document& document, std::string_view rule,
                                       core::Occasion occasion = core::Occasion::writing);
/// The text at a finding's place.
std::string text_at(const core::Document& document, const core::Place& place);

} // namespace plan::test
