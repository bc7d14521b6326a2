#include "core/evaluation/answers.hpp"

#include "core/evaluation/question_key.hpp"
#include "core/evaluation/scale_answer.hpp"
#include "core/text/matching_key.hpp"
#include "core/text/trimming.hpp"
#include "core/text/words.hpp"

#include <algorithm>
#include <map>
#include <numeric>
#include <string_view>
#include <unordered_map>
#include <utility>

namespace plan::core {
namespace {

using Row = std::vector<std::string>;

struct Header {
    std::size_t row = 0;
    QuestionColumns columns;
};

std::optional<Header> find_header(const Questionnaire& questionnaire, const Table& table) {
    constexpr std::size_t most_rows = 50; // a header stands near the top
    constexpr std::size_t most_misspelt_rows = 5;
    for (const bool with_misspelt : {false, true}) {
        const auto rows = std::min(table.rows.size(), with_misspelt ? most_misspelt_rows : most_rows);
        for (std::size_t row = 0; row < rows; ++row)
            if (question_columns(questionnaire, table.rows[row], with_misspelt).any())
                return Header{row, question_columns(questionnaire, table.rows[row], true)};
    }
    return std::nullopt;
}

using Name = std::vector<std::string>; // its words

/// What stands in somebody's own columns.
std::vector<Name> names_in(const Row& row, const QuestionColumns& columns) {
    std::vector<Name> names;
    for (std::size_t column = 0; column < std::min(row.size(), columns.reasons.size()); ++column) {
        if (columns.question_of[column] || columns.reasons[column] != UnusedReason::personal) continue;
        if (auto name = words(row[column]); !name.empty()) names.push_back(std::move(name));
    }
    return names;
}

/// With an ellipsis in the place of a name; of one word only where it is all there is: "Jan" may be a month.
std::string without_names(std::string text, const std::vector<Name>& names) {
    for (const auto& name : names) {
        const auto said = placed_words(text);
        if (name.size() == 1 && said.size() > 1) continue;
        auto end = text.size(); // of what was not replaced yet
        for (auto at = said.size(); at-- > 0;) {
            if (at + name.size() > said.size()) continue;
            const auto& last = said[at + name.size() - 1].span;
            if (last.offset + last.length > end) continue;
            if (!std::equal(name.begin(), name.end(), said.begin() + static_cast<std::ptrdiff_t>(at),
                            [](const auto& word, const auto& placed) { return word == placed.text; }))
                continue;
            end = said[at].span.offset;
            text.replace(end, last.offset + last.length - end, "\u2026");
        }
    }
    return text;
}

class AnswerCounter {
public:
    AnswerCounter(const Questionnaire& questionnaire, const Table& table)
        : questionnaire_(questionnaire), table_(table), texts_(questionnaire.questions.size()),
          odd_texts_(questionnaire.questions.size()), known_(questionnaire.questions.size()) {
        for (const auto& question : questionnaire.questions) {
            auto& answers = result_.questions.emplace_back();
            answers.choices.resize(question.choices.size());
        }
    }

    AnswerCounts count() {
        const auto header = find_header(questionnaire_, table_);
        if (!header) return std::move(result_);
        result_.header_row = header->row;
        columns_ = header->columns;
        for (std::size_t column = 0; column < columns_.question_of.size(); ++column)
            if (const auto question = columns_.question_of[column]) {
                auto& answers = result_.questions[*question];
                answers.asked = true;
                answers.column = on_one_line(with_plain_spaces(table_.rows[header->row][column]));
                answers.is_misspelt = columns_.misspelt[column];
            }
        list_unused(table_.rows[header->row]);
        for (std::size_t row = header->row + 1; row < table_.rows.size(); ++row)
            if (!is_header_again(table_.rows[row], table_.rows[header->row])) count_row(table_.rows[row]);
        for (std::size_t at = 0; at < result_.questions.size(); ++at) {
            auto& answers = result_.questions[at];
            for (auto& [key, text] : texts_[at]) answers.texts.push_back(std::move(text));
            for (auto& [key, text] : odd_texts_[at]) answers.odd_texts.push_back(std::move(text));
        }
        return std::move(result_);
    }

private:
    void list_unused(const Row& titles) {
        std::size_t width = 0;
        for (const auto& row : table_.rows) width = std::max(width, row.size());
        std::vector<bool> has_text(width);
        for (const auto& row : table_.rows)
            for (std::size_t column = 0; column < row.size(); ++column)
                if (!has_text[column] && !trimmed(row[column]).empty()) has_text[column] = true;
        for (std::size_t column = 0; column < width; ++column) {
            const bool is_titled = column < titles.size();
            if (!has_text[column] || (is_titled && columns_.question_of[column])) continue;
            result_.unused.push_back(
                {is_titled ? on_one_line(trimmed(with_plain_spaces(titles[column]))) : std::string(),
                 is_titled ? columns_.reasons[column] : UnusedReason::unknown});
        }
    }

    /// Exports that were put together have the header of each.
    [[nodiscard]] bool is_header_again(const Row& row, const Row& titles) const {
        for (std::size_t column = 0; column < columns_.question_of.size(); ++column)
            if (columns_.question_of[column] &&
                (column >= row.size() || question_key(row[column]) != question_key(titles[column])))
                return false;
        return true;
    }

    void count_row(const Row& row) {
        const auto cell = [&](std::size_t column) {
            return column < row.size() ? on_one_line(trimmed(with_plain_spaces(row[column]))) : std::string();
        };
        std::vector<std::pair<std::size_t, std::string>> answers;
        for (std::size_t column = 0; column < columns_.question_of.size(); ++column)
            if (const auto question = columns_.question_of[column]) answers.emplace_back(*question, cell(column));
        if (std::ranges::all_of(answers,
                                [this](const auto& answer) { return is_nothing(answer.first, answer.second); }))
            return;
        ++result_.people;
        const auto names = names_in(row, columns_);
        for (auto& [question, answer] : answers) {
            if (is_nothing(question, answer)) ++result_.questions[question].unanswered;
            else if (is_scale(question)) count_choice(question, answer);
            else keep(texts_[question], without_names(std::move(answer), names));
        }
    }

    [[nodiscard]] bool is_scale(std::size_t question) const {
        return questionnaire_.questions[question].kind == QuestionKind::scale;
    }

    /// A choice may be called "geen" or "-".
    [[nodiscard]] bool is_nothing(std::size_t question, const std::string& answer) {
        if (answer.empty()) return true;
        if (is_scale(question) && choice(question, answer)) return false;
        return question_key(answer).empty() || questionnaire_.plan_template->vocabulary.nothing.is(answer);
    }

    std::optional<std::size_t> choice(std::size_t question, const std::string& answer) {
        constexpr std::size_t most_kept = 1000; // of an honest question there are as many as choices
        auto& known = known_[question];
        if (const auto found = known.find(answer); found != known.end()) return found->second;
        const auto choice = choice_of(answer, questionnaire_.questions[question].choices);
        if (known.size() < most_kept) known.emplace(answer, choice);
        return choice;
    }

    void count_choice(std::size_t question, const std::string& answer) {
        auto& answers = result_.questions[question];
        if (const auto made = choice(question, answer)) {
            ++answers.choices[*made];
        } else {
            ++answers.not_understood;
            keep(odd_texts_[question], answer);
        }
    }

    static void keep(std::map<std::string, std::string>& texts, std::string text) {
        if (question_key(text).empty()) return; // nothing but a name
        auto key = match_key(text);
        texts.try_emplace(std::move(key), std::move(text));
    }

    const Questionnaire& questionnaire_;
    const Table& table_;
    QuestionColumns columns_;
    AnswerCounts result_;
    std::vector<std::map<std::string, std::string>> texts_; ///< by question, and by match_key
    std::vector<std::map<std::string, std::string>> odd_texts_;
    std::vector<std::unordered_map<std::string, std::optional<std::size_t>>> known_; ///< answers that were looked at
};

} // namespace

std::size_t QuestionAnswers::counted() const { return std::accumulate(choices.begin(), choices.end(), std::size_t{0}); }

AnswerCounts count_answers(const Questionnaire& questionnaire, const Table& rows) {
    return AnswerCounter(questionnaire, rows).count();
}

} // namespace plan::core
