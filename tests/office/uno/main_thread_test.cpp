#include "tests/office/office.hpp"

#include <catch2/catch_test_macros.hpp>
#include <com/sun/star/task/XJob.hpp>
#include <thread>

using namespace plan;
using namespace plan::test;

TEST_CASE("what comes from another process beside the main loop is known to be on another thread") {
    const Reference<css::task::XJob> job(service("org.professionaliseringsplan.test.MainThreadCall"), UNO_QUERY_THROW);
    const auto is_main = [&job] { return job->execute({}).get<bool>(); };
    const auto is_main_from_elsewhere = [&is_main] {
        bool answer = true;
        std::thread([&] { answer = is_main(); }).join();
        return answer;
    };
    CHECK_FALSE(is_main_from_elsewhere());
    CHECK(is_main()); // the main loop waits for these tests, and runs what they call
    CHECK_FALSE(is_main_from_elsewhere());
}
