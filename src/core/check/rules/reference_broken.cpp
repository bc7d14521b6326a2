// reference-broken: a cross-reference leads nowhere. The office knows its own; in a document that came from elsewhere
// only the words are left that stood in its place.
#include "core/check/rule_list.hpp"
#include "core/plan/placed_text.hpp"

#include <algorithm>
#include <set>

namespace plan::core::rules {
namespace {

using Spot = decltype(reading_order({}));

/// The text that a place is in.
Spot spot_of(Place place) {
    place.offset = 0;
    return reading_order(place);
}

class Search {
public:
    Search(const Terms& words, Report& report) : words_(words), report_(report) {}

    void known(const BrokenReference& reference) {
        spots_.insert(spot_of(reference.place));
        report_.add(reference.place, reference.text, {{"text", reference.text}});
    }

    /// The whole text is pointed at: where in it the words begin, another office may have changed.
    void look(const std::string& text, const Place& place) {
        // "Fout: …", "Fout! …": most texts are done here
        if (text.find(':') == std::string::npos && text.find('!') == std::string::npos) return;
        if (!words_.in(text) || spots_.contains(spot_of(place))) return;
        const auto broken = placed(text, place);
        report_.add(broken.place, broken.text, {{"text", broken.text}});
    }

private:
    const Terms& words_;
    Report& report_;
    std::set<Spot> spots_;
};

void check(const RuleInput& subject, const Stretch& stretch, Report& report) {
    Search search(subject.plan.plan_template->vocabulary.broken_reference, report);
    for (const auto& reference : subject.document.broken_references)
        if (stretch.holds(reference.place)) search.known(reference);
    const auto look = [&search](const std::string& text, const Place& place) { search.look(text, place); };
    const auto end = std::min(stretch.end, subject.document.blocks.size());
    for (auto block = stretch.first; block < end; ++block) each_text_of_block(subject.document, block, look);
    if (stretch.with_asides) each_aside(subject.document, look);
}

} // namespace

const Rule reference_broken{.id = "reference-broken", .run = check};

} // namespace plan::core::rules
