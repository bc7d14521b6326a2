#include "addon/overview/office_worker.hpp"

#include "addon/overview/work_desk.hpp"
#include "addon/overview/work_files.hpp"
#include "core/text/refused.hpp"
#include "uno/file_url.hpp"
#include "uno/text.hpp"

#include <osl/file.hxx>

namespace plan::addon {
namespace {

/// As many digits for all, so that the order of the alphabet is theirs.
std::string digits(std::size_t number) {
    constexpr std::size_t longest = 8;
    const auto text = std::to_string(number);
    return std::string(longest - std::min(longest, text.size()), '0') + text;
}

} // namespace

rtl::OUString OfficeWorker::file(Number number, const char* ending) const {
    return places_.folder + "/orders/" + uno::to_office(digits(number)) + rtl::OUString::createFromAscii(ending);
}

rtl::OUString OfficeWorker::file(const char* name) const {
    return places_.folder + "/orders/" + rtl::OUString::createFromAscii(name);
}

void OfficeWorker::start() {
    end();
    const auto folder = places_.folder;
    const auto make = [&folder](const char* name) {
        return osl::Directory::create(folder + rtl::OUString::createFromAscii(name)) == osl::FileBase::E_None;
    };
    const bool is_made = make("") && make("/orders") && make("/temporary") &&
                         copy_folder(places_.seed, folder + "/profile") && write_file(file(desk::known), places_.known);
    if (!is_made) throw core::FileRefused("file.not-written", {{"file", uno::to_utf8(uno::path_of(folder))}});
    beaten_ = {};
    beat();
    process_ = std::make_unique<OfficeProcess>(OfficeProcess::Places{
        folder + "/profile", places_.extensions, folder + "/orders", uno::path_of(folder + "/temporary")});
    state_ = State::starting;
    since_ = Clock::now();
}

void OfficeWorker::end() {
    process_.reset();
    remove_folder(places_.folder);
    state_ = State::absent;
    orders_.clear();
    now_.reset();
    done_ = 0;
}

void OfficeWorker::give(Number number, std::string_view text) {
    if (!write_file(file(number, desk::to_do), text))
        throw core::FileRefused("file.not-written", {{"file", uno::to_utf8(uno::path_of(places_.folder))}});
    orders_.insert(number);
}

void OfficeWorker::beat() {
    constexpr std::chrono::seconds between(1);
    if (Clock::now() - beaten_ < between) return;
    beaten_ = Clock::now();
    static_cast<void>(write_file(file(desk::pulse), std::to_string(++beats_)));
}

std::vector<OfficeWorker::Answer> OfficeWorker::answers() {
    std::vector<Answer> result;
    if (state_ == State::absent) return result;
    beat();
    if (state_ == State::starting && is_there(file(desk::ready))) state_ = State::ready;
    for (const auto number : std::set(orders_)) {
        if (auto text = read_file(file(number, desk::done))) {
            remove_file(file(number, desk::done));
            result.push_back({number, std::move(*text)});
            orders_.erase(number);
            ++done_;
            if (now_ == number) now_.reset();
        } else if (now_ != number && is_there(file(number, desk::now))) {
            now_ = number;
            since_ = Clock::now();
        }
    }
    return result;
}

} // namespace plan::addon
