#include "core/document/document.hpp"

#include "core/text/matching_key.hpp"

namespace plan::core {

bool is_contents_entry(const Paragraph& paragraph) { return paragraph.style.starts_with("Contents "); }

bool is_caption(const Paragraph& paragraph) { return paragraph.style == "Table" || paragraph.style == "Caption"; }

std::string kept_bookmark(std::string_view text) { return "plan_bewust_" + fingerprint_text(text); }

} // namespace plan::core
