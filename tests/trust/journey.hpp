// What every call of the API does with one document: what it threw, what it changed, what Undo and Redo give back.
#pragma once

#include "tests/office/office.hpp"

#include <boost/json.hpp>
#include <functional>
#include <optional>
#include <ostream>

namespace plan::test {

class Journey {
public:
    enum class Ways { undo, undo_and_redo };

    /// @param calls  is told what is called before it is, in case the office goes
    Journey(TextDocument document, std::ostream& calls, Ways ways)
        : document_(std::move(document)), told_(calls), ways_(ways) {}

    /// Both states of a document that differ are written into files whose names begin so, and the fault says with what.
    void keep_states_as(std::string files) { states_ = std::move(files); }

    /// Of the calls that may change a document only these are made ("updateBudget, ignore"): to see which one goes
    /// wrong, and with how little.
    void only(std::string calls) { only_ = std::move(calls); }

    /// Whether the last of these was made.
    [[nodiscard]] bool is_done() const { return done_; }

    void read_only_calls();
    void writing_calls();
    /// What has a form or a button only.
    void form_calls();
    /// What writes files or makes other documents; it takes longer than all the rest.
    void file_calls();
    /// Times a check against a bare pass over the document; the bench must be installed.
    void measure();

    /// {"calls","refused","faults":[{"call","what","detail","states"}],"ratio"}
    [[nodiscard]] boost::json::object told() const;

private:
    /// What of a document a call may not change, or what Undo gives back.
    struct State {
        std::string content; ///< without looks
        std::string looks;
        std::size_t steps = 0;
        bool modified = false;
    };

    [[nodiscard]] State state() const;
    void fault(const std::string& call, const char* what, const std::string& detail);
    /// That two saved contents differ.
    void differs(const std::string& call, const char* what, const std::string& now, const std::string& before);
    [[nodiscard]] bool is_wanted(const std::string& call) const {
        return only_.empty() || (", " + only_ + ", ").find(", " + call + ", ") != std::string::npos;
    }
    bool run(const std::string& name, const std::function<void()>& call);
    [[nodiscard]] std::string steps_beyond(std::size_t steps) const;
    void compare(const std::string& name, const char* what, const State& before);
    void changing(const std::string& name, const std::function<void()>& call);
    void follow_up_files();
    void questionnaire_files(const char* kind);
    void request_files();
    void takeovers();
    [[nodiscard]] rtl::OUString url() const;

    TextDocument document_;
    std::ostream& told_;
    Ways ways_;
    std::string states_{};
    std::string only_{};
    bool done_ = false;
    std::optional<State> known_; ///< what the document is now, where that is known
    std::int64_t calls_ = 0;
    std::int64_t refused_ = 0;
    boost::json::array faults_;
    double ratio_ = 0;
};

} // namespace plan::test
