#include "core/evaluation/question_columns.hpp"

#include "core/evaluation/question_key.hpp"
#include "core/text/characters.hpp"
#include "core/text/lower_case.hpp"
#include "core/text/text_likeness.hpp"
#include "core/text/trimming.hpp"
#include "core/text/words.hpp"

#include <algorithm>
#include <array>
#include <iterator>

namespace plan::core {
namespace {

constexpr std::size_t longest_compared = 300;  // bytes: the distance costs the product of both lengths
constexpr std::size_t most_columns = 500;      // no form asks more; a sheet may have 16384
constexpr std::size_t most_compared = 100;     // columns, for the same reason
constexpr std::size_t shortest_beginning = 12; // "Hoe goed" begins many questions
constexpr std::size_t shortest_rest = 6;       // beside the name of a goal

/// A question as columns are compared with it.
struct KnownQuestion {
    std::string key;
    std::string id;
    std::string goal; ///< with a space around each word; empty: about none
    std::string goal_key;
    std::string before; ///< what stands around the goal, with a space around each word
    std::string behind;
    std::string around_key; ///< both of these
};

struct Title {
    std::string key;       ///< of all of it
    std::string bare_key;  ///< without the number in front
    std::string short_key; ///< the same without what stands in brackets behind it
    std::string spaced;    ///< without the number, with a space around each word
    bool is_cut_off = false;
    bool is_personal = false;
};

std::string digits_of(std::string_view key) {
    std::string digits;
    std::ranges::copy_if(key, std::back_inserter(digits), is_digit);
    return digits;
}

/// @param letters  of which one may be wrong
bool is_misspelt(std::string_view left, std::string_view right, std::size_t letters) {
    constexpr std::size_t shortest = 8; // "Rekenen" and "Tekenen" are two subjects
    const auto longest = std::max(left.size(), right.size());
    const auto most = longest / letters;
    if (longest < shortest || longest > longest_compared) return false;
    if (longest - std::min(left.size(), right.size()) > most) return false;
    return digits_of(left) == digits_of(right) && edit_distance(left, right, most) <= most;
}

/// Word by word: "Doel 1" and "Doel 2", "graad A" and "graad B" are two names.
bool is_misspelt_name(std::string_view left_text, std::string_view right_text) {
    constexpr std::size_t letters = 8;
    const auto left = words(left_text);
    const auto right = words(right_text);
    return std::ranges::equal(left, right, [](const std::string& one, const std::string& other) {
        return one == other || is_misspelt(one, other, letters);
    });
}

/// Without what a form adds behind it: "(verplicht)", "[1 = weinig, 4 = veel]".
std::string_view without_brackets(std::string_view text) {
    text = trimmed(text);
    const auto open = text.ends_with(')') ? text.rfind('(') : text.ends_with(']') ? text.rfind('[') : text.npos;
    return open == text.npos ? text : trimmed(text.substr(0, open));
}

/// A question that is whole ends in a sign: "… het doel “Taal”?" is not the beginning of one about "Taalbeleid".
bool is_cut_off(std::string_view text) {
    while (!text.empty() && (text.back() == '*' || text.back() == ' ')) text.remove_suffix(1);
    for (const std::string_view ellipsis : {"...", "\u2026"})
        if (text.ends_with(ellipsis)) return true;
    char32_t last = 0;
    while (!text.empty()) last = take_character(text);
    return is_word_character(last);
}

/// How a title may mean a question, the surest first.
enum class Way { same, bracket, beginning, goal, misspelt };
constexpr std::array ways = {Way::same, Way::bracket, Way::beginning, Way::goal, Way::misspelt};

class ColumnFinder {
public:
    ColumnFinder(const Questionnaire& questionnaire, const std::vector<std::string>& titles) {
        const auto& words = questionnaire.plan_template->evaluation;
        const ChapterWords number_words{lower(words.result.question)};
        for (const auto& question : questionnaire.questions)
            questions_.push_back({question_key(question.text), question_key(question.id),
                                  question.goal.empty() ? std::string() : spaced_words(question.goal),
                                  question_key(question.goal), spaced_words(question.before_goal),
                                  spaced_words(question.behind_goal),
                                  question_key(question.before_goal + " " + question.behind_goal)});
        for (std::size_t column = 0; column < std::min(titles.size(), most_columns); ++column) {
            const auto line = on_one_line(with_plain_spaces(titles[column]));
            const auto bare = without_number(line, number_words);
            titles_.push_back({question_key(line), question_key(bare), question_key(without_brackets(bare)),
                               spaced_words(bare), is_cut_off(bare),
                               words.personal.is(line) || words.personal.is(bare)});
        }
        taken_.resize(questions_.size());
        result_.question_of.resize(titles.size());
        result_.misspelt.resize(titles.size());
        result_.reasons.resize(titles.size(), UnusedReason::unknown);
    }

    QuestionColumns find(bool with_misspelt) {
        for (const auto way : ways) {
            if (way == Way::misspelt && !with_misspelt) break;
            std::size_t compared = 0;
            for (std::size_t column = 0; column < titles_.size(); ++column) {
                const auto& title = titles_[column];
                if (title.is_personal) result_.reasons[column] = UnusedReason::personal;
                if (title.is_personal || title.key.empty() || result_.question_of[column]) continue;
                if (result_.reasons[column] == UnusedReason::repeated) continue;
                if (way == Way::misspelt && ++compared > most_compared) break;
                look(column, way);
            }
        }
        return std::move(result_);
    }

private:
    void look(std::size_t column, Way way) {
        const auto fitting = fitting_questions(titles_[column], way);
        if (fitting.empty()) return;
        // The same text twice may be asked in two places; else it is not known which one is meant.
        if (way != Way::same && fitting.size() > 1) return;
        const auto free = std::ranges::find_if(fitting, [this](std::size_t question) { return !taken_[question]; });
        if (free == fitting.end()) {
            result_.reasons[column] = UnusedReason::repeated;
            return;
        }
        taken_[*free] = true;
        result_.question_of[column] = *free;
        result_.misspelt[column] = way == Way::misspelt;
    }

    [[nodiscard]] std::vector<std::size_t> fitting_questions(const Title& title, Way way) const {
        std::vector<std::size_t> result;
        std::size_t longest = 0; // of goals: "Nederlands" is a piece of "Nederlands voor anderstaligen"
        for (std::size_t at = 0; at < questions_.size(); ++at) {
            const auto& question = questions_[at];
            if (!fits(title, question, way)) continue;
            const auto length = way == Way::goal ? question.goal.size() : 0;
            if (length > longest) result.clear();
            if (length >= longest) result.push_back(at);
            longest = std::max(longest, length);
        }
        return result;
    }

    [[nodiscard]] static bool fits(const Title& title, const KnownQuestion& question, Way way) {
        switch (way) {
        case Way::same:
            return !question.key.empty() &&
                   (title.key == question.key || title.bare_key == question.key || title.key == question.id);
        case Way::bracket:
            return !question.key.empty() && title.short_key == question.key;
        case Way::beginning:
            return title.is_cut_off && title.bare_key.size() >= shortest_beginning &&
                   question.key.starts_with(title.bare_key);
        case Way::goal:
            return has_goal(title, question);
        case Way::misspelt:
            return is_like(title, question);
        }
        return false;
    }

    /// The title has the name of the goal, and besides it the beginning of the rest of the question.
    static bool has_goal(const Title& title, const KnownQuestion& question) {
        if (question.goal_key.empty()) return false;
        const auto at = title.spaced.find(question.goal);
        if (at == std::string::npos) return false;
        auto rest = title.spaced;
        rest.replace(at, question.goal.size(), " ");
        const auto key = question_key(rest);
        const auto& whole = question.around_key;
        constexpr std::size_t most_wrong = 2; // more may be another goal: "AI" and "AI en privacy"
        return key.size() >= shortest_rest && key.size() <= longest_compared &&
               (whole.starts_with(key) ||
                edit_distance(key, whole.substr(0, longest_compared), most_wrong) <= most_wrong);
    }

    static bool is_like(const Title& title, const KnownQuestion& question) {
        if (question.goal_key.empty()) return is_misspelt(title.bare_key, question.key, 4);
        const std::string_view spaced = title.spaced;
        const auto around = question.before.size() + question.behind.size();
        if (question.around_key.size() < shortest_rest || spaced.size() <= around) return false;
        if (!spaced.starts_with(question.before) || !spaced.ends_with(question.behind)) return false;
        return is_misspelt_name(spaced.substr(question.before.size(), spaced.size() - around), question.goal);
    }

    std::vector<KnownQuestion> questions_;
    std::vector<Title> titles_;
    std::vector<bool> taken_; ///< by question
    QuestionColumns result_;
};

} // namespace

bool QuestionColumns::any() const {
    return std::ranges::any_of(question_of, [](const auto& question) { return question.has_value(); });
}

QuestionColumns question_columns(const Questionnaire& questionnaire, const std::vector<std::string>& titles,
                                 bool with_misspelt) {
    if (questionnaire.plan_template == nullptr) {
        QuestionColumns none;
        none.question_of.resize(titles.size());
        none.misspelt.resize(titles.size());
        none.reasons.resize(titles.size(), UnusedReason::unknown);
        return none;
    }
    return ColumnFinder(questionnaire, titles).find(with_misspelt);
}

} // namespace plan::core
