#include "core/template/dossier_template.hpp"

#include "core/template/json_node.hpp"
#include "core/template/template_words.hpp"

#include <utility>

namespace plan::core {
namespace {

template <typename Words>
struct Member {
    const char* key;
    std::string Words::*text;
    const char* variable = nullptr; ///< that the text must have
};

/// All of them must be there.
template <typename Words, std::size_t count>
void read_texts(const JsonNode& node, Words& words, const Member<Words> (&members)[count]) {
    for (const auto& [key, text, variable] : members) {
        words.*text = node[key].name();
        if (variable != nullptr && (words.*text).find(variable) == std::string::npos)
            node[key].fail(std::string("a text with ") + variable);
    }
}

DossierListWords read_list(const JsonNode& node) {
    node.only({"title", "item"});
    DossierListWords words;
    read_texts<DossierListWords>(node, words,
                                 {{"title", &DossierListWords::title}, {"item", &DossierListWords::item, "{number}"}});
    return words;
}

void read_gaps(const JsonNode& node, DossierTemplate& result) {
    node.only({"title", "none", "noProof", "noInvoice", "notPlanned", "noState", "pastPlanned", "notPaid", "paidUnread",
               "plannedUnread", "payerUnknown", "otherYear", "noUse"});
    result.gaps_title = node["title"].name();
    result.no_gaps = node["none"].name();
    for (const auto kind : dossier_gap_kinds)
        result.gaps[static_cast<std::size_t>(kind)] = read_list(node[name_of(kind)]);
}

DossierTableWords read_table(const JsonNode& node) {
    using Words = DossierTableWords;
    node.only({"title", "caption", "none", "number", "what", "forWhom", "use", "date", "planned", "paid", "proof",
               "elsewhere", "total", "notCounted"});
    Words words;
    read_texts<Words>(node, words,
                      {{"title", &Words::title},
                       {"caption", &Words::caption},
                       {"none", &Words::none},
                       {"number", &Words::number},
                       {"what", &Words::what},
                       {"forWhom", &Words::for_whom},
                       {"use", &Words::use},
                       {"date", &Words::date},
                       {"planned", &Words::planned},
                       {"paid", &Words::paid},
                       {"proof", &Words::proof},
                       {"elsewhere", &Words::elsewhere},
                       {"total", &Words::total},
                       {"notCounted", &Words::not_counted, "{amount}"}});
    return words;
}

DossierFigureWords read_figures(const JsonNode& node) {
    using Words = DossierFigureWords;
    node.only({"title", "grant", "reserve", "planned", "paid", "carriedOver", "repay", "overspent", "estimate",
               "unreadPlanned", "unreadPaid"});
    Words words;
    read_texts<Words>(node, words,
                      {{"title", &Words::title},
                       {"grant", &Words::grant, "{amount}"},
                       {"reserve", &Words::reserve, "{amount}"},
                       {"planned", &Words::planned, "{amount}"},
                       {"paid", &Words::paid, "{amount}"},
                       {"carriedOver", &Words::carried_over, "{amount}"},
                       {"repay", &Words::repay, "{amount}"},
                       {"overspent", &Words::overspent, "{amount}"},
                       {"estimate", &Words::estimate},
                       {"unreadPlanned", &Words::unread_planned, "{n}"},
                       {"unreadPaid", &Words::unread_paid, "{n}"}});
    return words;
}

DossierLinkWords read_links(const JsonNode& node) {
    node.only({"title", "missing", "outside", "remote", "notAFile"});
    return {node["title"].name(), read_list(node["missing"]), read_list(node["outside"]), read_list(node["remote"]),
            read_list(node["notAFile"])};
}

DossierIndexWords read_index(const JsonNode& node) {
    using Words = DossierIndexWords;
    node.only({"title", "file", "item", "none"});
    Words words;
    read_texts<Words>(
        node, words,
        {{"title", &Words::title}, {"file", &Words::file}, {"item", &Words::item, "{name}"}, {"none", &Words::none}});
    return words;
}

LearningWords read_learning(const JsonNode& node) {
    using Words = LearningWords;
    node.only({"title", "perGoal", "perGroup", "perFunction", "goal", "group", "function", "done", "planned",
               "postponed", "cancelled", "participants", "hours", "notYet", "noGoal", "notYetAtAll",
               "everyoneReached"});
    Words words;
    read_texts<Words>(node, words,
                      {{"title", &Words::title},
                       {"perGoal", &Words::per_goal},
                       {"perGroup", &Words::per_group},
                       {"perFunction", &Words::per_function},
                       {"goal", &Words::goal},
                       {"group", &Words::group},
                       {"function", &Words::function},
                       {"done", &Words::done},
                       {"planned", &Words::planned},
                       {"postponed", &Words::postponed},
                       {"cancelled", &Words::cancelled},
                       {"participants", &Words::participants},
                       {"hours", &Words::hours},
                       {"notYet", &Words::not_yet},
                       {"noGoal", &Words::no_goal},
                       {"notYetAtAll", &Words::not_yet_at_all, "{names}"},
                       {"everyoneReached", &Words::everyone_reached}});
    return words;
}

NameWords read_names(const JsonNode& node) {
    node.only({"titles", "particles", "words", "phrases"});
    const auto terms = [&node](std::string_view key) {
        const auto list = node.find(key);
        return list ? read_terms(*list) : Terms();
    };
    return {terms("titles"), terms("particles"), terms("words"), terms("phrases")};
}

} // namespace

std::string_view name_of(DossierGapKind kind) {
    constexpr std::array<std::string_view, dossier_gap_kinds.size()> names = {
        "noProof",    "noInvoice",     "notPlanned",   "noState",   "pastPlanned", "notPaid",
        "paidUnread", "plannedUnread", "payerUnknown", "otherYear", "noUse"};
    return names[static_cast<std::size_t>(kind)];
}

DossierTemplate read_dossier(const JsonNode& node) {
    node.only(
        {"title", "introduction", "namesLeftOut", "gaps", "table", "figures", "links", "index", "learning", "names"});
    DossierTemplate result;
    result.title = node["title"].name();
    if (result.title.find("{year}") == std::string::npos) node["title"].fail("a text with {year}");
    result.introduction = node["introduction"].list(&JsonNode::name);
    result.names_left_out = node["namesLeftOut"].name();
    read_gaps(node["gaps"], result);
    result.table = read_table(node["table"]);
    result.figures = read_figures(node["figures"]);
    result.links = read_links(node["links"]);
    result.index = read_index(node["index"]);
    result.learning = read_learning(node["learning"]);
    if (const auto names = node.find("names")) result.names = read_names(*names);
    return result;
}

} // namespace plan::core
