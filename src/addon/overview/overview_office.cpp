#include "addon/overview/overview_office.hpp"

#include "addon/overview/worker_profile.hpp"
#include "uno/text.hpp"

namespace plan::addon {
namespace {

WorkAnswer answer_of(const OfficeCrew::Answer& answer) {
    switch (answer.outcome) {
    case OfficeCrew::Outcome::killed:
        return refusal("killed");
    case OfficeCrew::Outcome::hung:
        return refusal("hung");
    case OfficeCrew::Outcome::done:
        break;
    }
    return read_answer(answer.text);
}

} // namespace

OverviewOffice::OverviewOffice(Extension& extension, Settings settings)
    : settings_(std::move(settings)),
      crew_({work_.url(), make_worker_profile(extension, work_, [this] { settings_.pause(std::nullopt); }),
             packages_folder(extension), settings_.known},
            settings_.workers) {}

void OverviewOffice::read(const std::vector<ReadOrder>& orders,
                          const std::function<void(std::size_t, const WorkAnswer&)>& take) {
    for (std::size_t at = 0; at < orders.size(); ++at) crew_.order(at, order_text(orders[at]), settings_.longest);
    for (std::size_t open = orders.size(); open > 0;) {
        const auto answers = crew_.attend();
        for (const auto& answer : answers) take(answer.number, answer_of(answer));
        open -= answers.size();
        settings_.pause(crew_.now());
    }
}

std::optional<std::string> OverviewOffice::write(const WriteOrder& order) {
    const auto longest = settings_.longest + std::chrono::seconds(60 + order.plans.size());
    crew_.order(0, order_text(order), longest);
    while (true) {
        const auto answers = crew_.attend();
        if (!answers.empty()) return read_file(uno::to_office(answer_of(answers.front()).file));
        settings_.pause(std::nullopt);
    }
}

} // namespace plan::addon
