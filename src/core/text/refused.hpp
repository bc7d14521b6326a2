// What a command refuses, and why: a message id with its arguments, put into words where the user is.
#pragma once

#include "core/text/arguments.hpp"

#include <exception>
#include <string>
#include <utility>

namespace plan::core {

/// The command was refused and changed nothing. `message` is a key of the message table
/// (dialogs/messages_*.properties).
class Refused : public std::exception {
public:
    explicit Refused(std::string message, Arguments arguments = {})
        : message_(std::move(message)), arguments_(std::move(arguments)) {}

    [[nodiscard]] const std::string& message() const noexcept { return message_; }
    [[nodiscard]] const Arguments& arguments() const noexcept { return arguments_; }
    [[nodiscard]] const char* what() const noexcept override { return message_.c_str(); }

private:
    std::string message_;
    Arguments arguments_;
};

/// Refused because of a file: it cannot be read or written.
class FileRefused : public Refused {
public:
    using Refused::Refused;
};

} // namespace plan::core
