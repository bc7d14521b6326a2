#include "core/dossier/proof.hpp"

#include "core/text/characters.hpp"
#include "core/text/file_name.hpp"
#include "core/text/folding.hpp"
#include "core/text/lower_case.hpp"
#include "core/text/trimming.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <unordered_map>

namespace plan::core {
namespace {

using Segments = std::vector<std::string>;

/// The letter of a drive before a path; what stands before a colon otherwise is a protocol.
bool has_drive(std::string_view path) {
    constexpr std::size_t drive_size = 2;
    return path.size() >= drive_size && is_ascii_letter(path[0]) && (path[1] == ':' || path[1] == '|') &&
           (path.size() == drive_size || path[2] == '/');
}

/// In lower case; empty where the link has none.
std::string protocol_of(std::string_view url) {
    const auto colon = url.find(':');
    if (colon == std::string_view::npos || url.substr(0, colon).find_first_of("/#?%") != std::string_view::npos)
        return {};
    return lower(url.substr(0, colon));
}

std::optional<int> hex_digit(char c) {
    constexpr int ten = 10;
    if (is_digit(c)) return c - '0';
    if (c >= 'a' && c <= 'f') return c - 'a' + ten;
    if (c >= 'A' && c <= 'F') return c - 'A' + ten;
    return std::nullopt;
}

/// Nothing where the name is no name: damaged, or with a separator or a control character in it.
std::optional<std::string> decoded(std::string_view segment) {
    constexpr int base = 16;
    std::string result;
    for (std::size_t at = 0; at < segment.size(); ++at) {
        char c = segment[at];
        if (c == '%') {
            const auto high = at + 1 < segment.size() ? hex_digit(segment[at + 1]) : std::nullopt;
            const auto low = at + 2 < segment.size() ? hex_digit(segment[at + 2]) : std::nullopt;
            if (!high || !low) return std::nullopt;
            c = static_cast<char>(*high * base + *low);
            at += 2;
            if (c == '/' || c == '\\') return std::nullopt;
        }
        if (static_cast<unsigned char>(c) < ' ' || c == '\x7f') return std::nullopt;
        result += c;
    }
    for (std::string_view rest = result; !rest.empty();)
        if (take_character(rest) == bad_character) return std::nullopt;
    return result;
}

/// Where a path leads.
struct LocalPath {
    ProofKind kind = ProofKind::outside; ///< inside: a path that can be compared with others
    Segments segments;
    bool is_folder = false; ///< it ends with a separator, or goes up
};

/// A name that some system reads as another one, or as no file.
bool is_doubtful(const std::string& name, bool on_drive) {
    if (name.find_first_not_of(". ") == std::string::npos) return true; // some systems leave out dots at the end
    if (!on_drive) return false;
    return name.find(':') != std::string::npos || name.ends_with('.') || name.ends_with(' ') ||
           (file_name(name, {}).starts_with('_') && !name.starts_with('_')); // a device
}

/// @param path  encoded, with "/" only, and absolute: of any system
LocalPath local_path(std::string_view path) {
    LocalPath result;
    if (path.starts_with("//")) return {ProofKind::remote, {}, false};
    const bool on_drive = has_drive(path.substr(1));
    std::size_t rooted = 0;
    while (!path.empty()) {
        path.remove_prefix(1);
        const auto part = path.substr(0, path.find('/'));
        path.remove_prefix(part.size());
        auto name = decoded(part);
        if (!name) return {};
        result.is_folder = name->empty() || *name == "." || *name == "..";
        if (*name == "..") {
            if (result.segments.size() <= rooted) return {};
            result.segments.pop_back();
        } else if (on_drive && rooted == 0) {
            result.segments.push_back({static_cast<char>(lower_character(static_cast<unsigned char>(part[0]))), ':'});
            rooted = 1;
        } else if (!result.is_folder) {
            if (is_doubtful(*name, on_drive) || (result.segments.empty() && has_drive(*name))) return {};
            result.segments.push_back(*std::move(name));
        }
    }
    if (on_drive && result.segments.size() == 1) result.is_folder = true;
    result.kind = ProofKind::inside;
    return result;
}

/// @param folder  from which a link without a protocol is taken; nullptr where there is none
LocalPath path_of(std::string_view url, const LocalPath* folder) {
    std::string plain(url);
    std::ranges::replace(plain, '\\', '/');
    std::string_view rest = plain;
    if (rest.starts_with("//")) return {ProofKind::remote, {}, false};
    if (has_drive(rest)) return local_path('/' + plain);
    const auto protocol = protocol_of(rest);
    if (protocol == "file") {
        rest.remove_prefix(protocol.size() + 1);
        if (rest.starts_with("//")) {
            rest.remove_prefix(2);
            const auto host = lower(rest.substr(0, rest.find('/')));
            if (!host.empty() && host != "localhost") return {ProofKind::remote, {}, false};
            rest.remove_prefix(host.size());
        }
        return rest.starts_with('/') ? local_path(rest) : LocalPath{};
    }
    constexpr std::size_t drive_letter = 1;
    if (protocol.size() == drive_letter) return {}; // a letter and a colon: from wherever that drive is
    if (rest.find(':') < rest.find('/')) return {ProofKind::remote, {}, false};
    if (rest.starts_with('/')) return local_path(rest);
    if (folder == nullptr) return {};
    std::string whole; // going up is counted from the folder
    for (const auto& segment : folder->segments) {
        whole += '/';
        for (const char c : segment) whole += c == '%' ? std::string("%25") : std::string(1, c);
    }
    return local_path(whole + '/' + plain);
}

/// As offices write them.
std::string file_url(const Segments& segments) {
    constexpr std::string_view digits = "0123456789ABCDEF";
    constexpr std::string_view plain = "-._~!$&'()*+,;=:@";
    constexpr unsigned low_bits = 4;
    constexpr unsigned low_mask = 0xF;
    std::string url = "file://";
    for (const auto& segment : segments) {
        url += '/';
        for (const char c : segment) {
            if (is_ascii_letter(c) || is_digit(c) || plain.find(c) != std::string_view::npos) {
                url += c;
                continue;
            }
            const auto byte = static_cast<unsigned char>(c);
            url += {'%', digits[static_cast<std::size_t>(byte >> low_bits)],
                    digits[static_cast<std::size_t>(byte & low_mask)]};
        }
    }
    return url;
}

bool starts_with(const Segments& path, const Segments& folder) {
    return path.size() >= folder.size() && std::equal(folder.begin(), folder.end(), path.begin());
}

/// "a", … "z", "aa", …
std::string letters(std::size_t number) {
    constexpr std::size_t alphabet = 26;
    std::string result;
    for (++number; number > 0; number = (number - 1) / alphabet)
        result.insert(result.begin(), static_cast<char>('a' + static_cast<char>((number - 1) % alphabet)));
    return result;
}

std::string with_digits(std::size_t number, std::size_t digits) {
    auto result = std::to_string(number);
    if (result.size() < digits) result.insert(0, digits - result.size(), '0');
    return result;
}

/// The last name of a file URL that was made here.
std::string last_name(std::string_view url) { return decoded(url.substr(url.rfind('/') + 1)).value_or(std::string()); }

/// ".pdf", as the file has it; empty where it has none that is fit for a name.
std::string ending_of(const std::string& file) {
    constexpr std::size_t longest = 16;
    const auto dot = file.rfind('.');
    if (dot == std::string::npos || dot == 0 || file.size() - dot > longest) return {};
    const auto safe = file_name('x' + folded(file.substr(dot)), {});
    return safe.size() > 2 && safe.starts_with("x.") ? safe.substr(1) : std::string();
}

/// What a copy is called behind its number.
std::string title_of(const Proof& proof, const std::string& ending, const std::string& title) {
    if (!title.empty()) return folded(title);
    const auto is_named = [](const std::string& text) { return !file_name(folded(text), {}).empty(); };
    auto name = folded(is_named(proof.text) ? proof.text : last_name(proof.url));
    if (!ending.empty() && lower(name).ends_with(lower(ending))) name.resize(name.size() - ending.size());
    return name;
}

} // namespace

std::string_view name_of(ProofKind kind) {
    constexpr std::array<std::string_view, 6> names = {"note", "inside", "missing", "outside", "remote", "not-a-file"};
    return names[static_cast<std::size_t>(kind)];
}

ProofTarget proof_target(std::string_view url, const std::vector<std::string>& allowed_folders) {
    url = trimmed(url);
    if (url.empty()) return {};
    if (url.starts_with('#')) return {ProofKind::not_a_file, {}};
    url = url.substr(0, url.find('#')); // "aanwezig.pdf#page=2"
    std::vector<LocalPath> folders;
    for (const auto& folder : allowed_folders)
        if (auto path = path_of(trimmed(folder), nullptr); path.kind == ProofKind::inside && !path.segments.empty())
            folders.push_back(std::move(path));
    const auto path = path_of(url, folders.empty() ? nullptr : folders.data());
    if (path.kind != ProofKind::inside) return {path.kind, {}};
    const auto is_in = [&path](const LocalPath& folder) { return starts_with(path.segments, folder.segments); };
    if (std::ranges::none_of(folders, is_in)) return {ProofKind::outside, {}};
    const auto is_folder = [&path](const LocalPath& folder) { return path.segments == folder.segments; };
    if (path.is_folder || std::ranges::any_of(folders, is_folder)) return {ProofKind::not_a_file, {}};
    return {ProofKind::inside, file_url(path.segments)};
}

ProofKind kind_of(std::string_view url, const std::vector<std::string>& allowed_folders) {
    return proof_target(url, allowed_folders).kind;
}

std::vector<CopiedProof> numbered(const std::vector<std::vector<Proof>>& proofs,
                                  const std::vector<std::string>& titles) {
    constexpr std::size_t least_digits = 2;
    const auto digits = std::max(least_digits, std::to_string(proofs.size()).size());
    std::vector<CopiedProof> result;
    std::unordered_map<std::string, std::size_t> known;
    for (std::size_t row = 0; row < proofs.size(); ++row) {
        std::vector<const Proof*> own; // copied for the first time
        for (const auto& proof : proofs[row]) {
            if (proof.kind != ProofKind::inside || proof.url.empty()) continue;
            const auto [found, is_new] = known.try_emplace(proof.url, result.size() + own.size());
            if (is_new) own.push_back(&proof);
            else if (found->second < result.size() && result[found->second].rows.back() != row + 1)
                result[found->second].rows.push_back(row + 1);
        }
        for (std::size_t at = 0; at < own.size(); ++at) {
            const auto ending = ending_of(last_name(own[at]->url));
            const auto title = title_of(*own[at], ending, row < titles.size() ? titles[row] : std::string());
            auto name = with_digits(row + 1, digits);
            if (own.size() > 1) name += letters(at);
            name.append(" ").append(title);
            result.push_back({own[at]->url, file_name(name, ending), {row + 1}});
        }
    }
    return result;
}

} // namespace plan::core
