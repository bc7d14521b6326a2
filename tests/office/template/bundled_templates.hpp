// The templates that the extension brings along, for tests that look at a document themselves.
#pragma once

#include "writer/reading/inspection.hpp"

namespace plan::test {

/// Both profiles'; read once.
const writer::Templates& bundled_templates();

} // namespace plan::test
