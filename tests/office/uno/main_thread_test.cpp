#include "tests/office/office.hpp"

#include <catch2/catch_test_macros.hpp>
#include <com/sun/star/task/XJob.hpp>
#include <thread>

using namespace plan;
using namespace plan::test;

TEST_CASE("what another thread calls beside the main loop is known to be on another") {
    const Reference<css::task::XJob> job(service("org.professionaliseringsplan.test.MainThreadCall"), UNO_QUERY_THROW);
    const auto is_main = [&job] { return job->execute({}).get<bool>(); };
    const auto is_main_from_elsewhere = [&is_main] {
        bool answer = true;
        std::thread([&] { answer = is_main(); }).join();
        return answer;
    };
    CHECK_FALSE(is_main_from_elsewhere());
    CHECK(is_main()); // the main loop runs these tests
    CHECK_FALSE(is_main_from_elsewhere());
}
