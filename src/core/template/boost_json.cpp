// Boost.JSON is header-only: this file holds its code once.
#include <boost/json/src.hpp>
