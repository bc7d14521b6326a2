// What a journey needs besides its document: files of others, which are made once for all documents.
#pragma once

#include "tests/office/office.hpp"

namespace plan::test {

/// A plan for another school year, on disk.
rtl::OUString url_of_other_plan();

/// A plan of another make, opened anew each time.
TextDocument source_to_take_over();

/// A request for training that somebody filled in, and the folder that it is in.
rtl::OUString url_of_request();
rtl::OUString url_of_requests();

/// What a person answers to a questionnaire, below the questions of a file for answers; beside that file.
rtl::OUString url_of_answers(const rtl::OUString& questions);

} // namespace plan::test
