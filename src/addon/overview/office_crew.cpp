#include "addon/overview/office_crew.hpp"

#include "core/text/refused.hpp"
#include "uno/text.hpp"

#include <algorithm>

namespace plan::addon {
namespace {

constexpr std::size_t most_orders = 3;     // at a time: one is done while the next ones wait
constexpr std::size_t renewed_after = 100; // orders, so that what an office forgets to give back does not add up
constexpr std::size_t most_deaths = 2;     // an office may also end because of what came before
constexpr std::size_t most_failures = 3;   // to start
constexpr std::chrono::seconds longest_start(60);

} // namespace

OfficeCrew::OfficeCrew(const OfficeWorker::Places& places, std::size_t workers) {
    members_.reserve(workers);
    for (std::size_t at = 0; at < workers; ++at) {
        auto own = places;
        own.folder += "/" + rtl::OUString::number(static_cast<sal_Int64>(at));
        members_.push_back({OfficeWorker(std::move(own))});
    }
}

void OfficeCrew::order(Number number, std::string text, std::chrono::seconds longest) {
    orders_[number] = {std::move(text), longest};
    waiting_.push_back(number);
}

std::optional<OfficeCrew::Number> OfficeCrew::now() const {
    for (const auto& member : members_)
        if (member.worker.now()) return member.worker.now();
    return std::nullopt;
}

std::vector<OfficeCrew::Answer> OfficeCrew::attend() {
    std::vector<Answer> answers;
    for (auto& member : members_) look_after(member, answers);
    const bool can_work =
        std::ranges::any_of(members_, [](const Member& member) { return member.failures < most_failures; });
    if (!can_work && !orders_.empty()) throw core::Refused("overview.no-worker");
    return answers;
}

void OfficeCrew::look_after(Member& member, std::vector<Answer>& answers) {
    auto& worker = member.worker;
    const bool was_running = worker.is_running(); // asked first: what it wrote before it ended is there then
    collect(member, answers);
    if (worker.state() != OfficeWorker::State::absent && (!was_running || takes_too_long(member)))
        bury(member, answers);
    if (worker.done() >= renewed_after && worker.orders().empty()) worker.end();
    if (!waiting_.empty() && member.failures < most_failures) occupy(member);
}

void OfficeCrew::collect(Member& member, std::vector<Answer>& answers) {
    for (auto& answer : member.worker.answers()) finish(answer.number, Outcome::done, std::move(answer.text), answers);
    if (member.worker.state() == OfficeWorker::State::ready) member.failures = 0;
}

bool OfficeCrew::takes_too_long(const Member& member) const {
    const auto& worker = member.worker;
    if (worker.state() == OfficeWorker::State::starting) return worker.busy_for() > longest_start;
    return worker.now() && worker.busy_for() > orders_.at(*worker.now()).longest;
}

void OfficeCrew::bury(Member& member, std::vector<Answer>& answers) {
    auto& worker = member.worker;
    const auto guilty = worker.now();
    const bool has_hung = worker.is_running();
    if (worker.state() == OfficeWorker::State::starting) ++member.failures;
    const auto orders = worker.orders();
    worker.end();
    for (auto number = orders.rbegin(); number != orders.rend(); ++number)
        if (*number != guilty) waiting_.push_front(*number);
    if (!guilty) return;
    if (has_hung) return finish(*guilty, Outcome::hung, {}, answers);
    if (++orders_.at(*guilty).deaths >= most_deaths) finish(*guilty, Outcome::killed, {}, answers);
    else waiting_.push_back(*guilty); // by itself, as late as can be
}

void OfficeCrew::occupy(Member& member) {
    auto& worker = member.worker;
    if (worker.state() == OfficeWorker::State::absent) worker.start();
    while (!waiting_.empty() && worker.orders().size() < most_orders &&
           worker.done() + worker.orders().size() < renewed_after) {
        worker.give(waiting_.front(), orders_.at(waiting_.front()).text);
        waiting_.pop_front();
    }
}

void OfficeCrew::finish(Number number, Outcome outcome, std::string text, std::vector<Answer>& answers) {
    orders_.erase(number);
    answers.push_back({number, outcome, std::move(text)});
}

} // namespace plan::addon
