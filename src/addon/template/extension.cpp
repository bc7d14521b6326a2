#include "addon/template/extension.hpp"

#include <mutex>

namespace plan::addon {

std::shared_ptr<Extension> shared_extension(const css::uno::Reference<css::uno::XComponentContext>& context) {
    static std::mutex mutex;
    static std::weak_ptr<Extension> shared;
    const std::scoped_lock lock(mutex);
    auto extension = shared.lock();
    if (extension == nullptr) shared = extension = std::make_shared<Extension>(context);
    return extension;
}

} // namespace plan::addon
