// The words of a template by which rules judge texts and costs.
#pragma once

#include "core/template/plan_template.hpp"

namespace plan::core {

class JsonNode;

/// Keys that a template does not have leave their lists empty.
DateWords read_date_words(const JsonNode& node);
AmountWords read_amount_words(const JsonNode& node);

Terms read_terms(const JsonNode& node);
MoneyWords read_money_words(const JsonNode& node);
/// @param handover  names of bodies, under their ids, stand there in templates of an earlier time; they are left out
Vocabulary read_vocabulary(const JsonNode& node, const HandoverTemplate& handover);
ReadingWords read_reading_words(const JsonNode& node);

} // namespace plan::core
