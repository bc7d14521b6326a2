#include "addon/overview/work_desk.hpp"

#include "addon/overview/plan_reader.hpp"
#include "addon/overview/work_files.hpp"
#include "addon/overview/work_order.hpp"
#include "core/values/overloaded.hpp"
#include "uno/posted_call.hpp"
#include "uno/text.hpp"
#include "writer/overview/overview_sheet.hpp"

#include <boost/algorithm/string/classification.hpp>
#include <boost/algorithm/string/split.hpp>
#include <chrono>
#include <cstdlib>
#include <set>
#include <thread>

namespace plan::addon {
namespace {

constexpr std::chrono::milliseconds moment(5);
constexpr std::chrono::seconds longest_silence(120); // of who waits for answers

rtl::OUString file(const rtl::OUString& folder, const char* name) {
    return folder + "/" + rtl::OUString::createFromAscii(name);
}

std::set<std::string> lines_of(const rtl::OUString& url) {
    const auto text = read_file(url).value_or("");
    std::set<std::string> lines;
    boost::algorithm::split(lines, text, boost::algorithm::is_any_of("\n"));
    return lines;
}

class Desk {
public:
    Desk(std::shared_ptr<Extension> extension, const rtl::OUString& folder)
        : extension_(std::move(extension)), folder_(folder), known_(lines_of(file(folder_, desk::known))) {}

    [[noreturn]] void work() {
        static_cast<void>(write_file(file(folder_, desk::ready), {}));
        while (true) {
            const auto order = next_order();
            if (order.isEmpty()) std::this_thread::sleep_for(moment);
            else do_order(order);
        }
    }

private:
    /// The URL of the one that came first, without its ending; empty where there is none.
    [[nodiscard]] rtl::OUString next_order() const {
        for (const auto& url : urls_in(folder_))
            if (rtl::OUString order; url.endsWith(rtl::OUString::createFromAscii(desk::to_do), &order)) return order;
        return {};
    }

    void do_order(const rtl::OUString& order) {
        const auto now = order + rtl::OUString::createFromAscii(desk::now);
        if (!rename_file(order + rtl::OUString::createFromAscii(desk::to_do), now)) return;
        auto answer = refusal("cannot-open");
        uno::no_throw("an order", [&] {
            const auto read = read_order(read_file(now).value_or(""));
            if (read) answer = uno::on_main_thread(extension_->context, [&] { return answer_to(*read, order); });
        });
        static_cast<void>(write_file(order + rtl::OUString::createFromAscii(desk::done), answer_text(answer)));
        remove_file(now);
    }

    [[nodiscard]] WorkAnswer answer_to(const WorkOrder& order, const rtl::OUString& url) const {
        return std::visit(
            core::Overloaded{
                [&](const ReadOrder& read) { return read_plan_file(*extension_, read, url + ".odt", known_); },
                [&](const WriteOrder& write) { return write_spreadsheet(write, url + ".ods"); }},
            order);
    }

    [[nodiscard]] WorkAnswer write_spreadsheet(const WriteOrder& order, const rtl::OUString& url) const {
        const auto words = [this](std::string_view key) { return uno::to_utf8(extension_->messages.text(key)); };
        try {
            const auto templates = extension_->templates.templates();
            auto made = core::overview::compose(order.plans, order.refused);
            core::overview::leave_out(made, order.leave_out);
            const writer::OverviewDocument document(extension_->context, made,
                                                    {extension_->templates.house_style(),
                                                     templates->empty() ? "nl-BE" : templates->front().language,
                                                     words});
            document.store(url, uno::to_office(order.place));
            return {{}, {}, {}, uno::to_utf8(url)};
        } catch (const css::uno::Exception&) { // as on a disk that is full
            return refusal("cannot-write");
        }
    }

    std::shared_ptr<Extension> extension_;
    rtl::OUString folder_;
    std::set<std::string> known_;
};

/// Who waits for answers may be killed: then nobody would end this office.
[[noreturn]] void watch_pulse(const rtl::OUString& url) {
    using Clock = std::chrono::steady_clock;
    constexpr std::chrono::seconds between(1);
    std::optional<std::string> last;
    auto heard = Clock::now();
    while (Clock::now() - heard < longest_silence) {
        if (auto pulse = read_file(url); pulse && pulse != last) {
            last = std::move(pulse);
            heard = Clock::now();
        }
        std::this_thread::sleep_for(between);
    }
    std::_Exit(EXIT_FAILURE);
}

} // namespace

void start_work(std::shared_ptr<Extension> extension, const rtl::OUString& folder) {
    // They end with the process, which nobody asks whether it wants to.
    std::thread(watch_pulse, file(folder, desk::pulse)).detach();
    std::thread([desk = Desk(std::move(extension), folder)]() mutable { desk.work(); }).detach();
}

} // namespace plan::addon
