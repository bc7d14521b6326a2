#include "writer/handover/mail.hpp"

#include "uno/text.hpp"

#include <com/sun/star/lang/XMultiComponentFactory.hpp>
#include <com/sun/star/system/SimpleMailClientFlags.hpp>
#include <com/sun/star/system/XSimpleMailClientSupplier.hpp>
#include <com/sun/star/system/XSimpleMailMessage2.hpp>

namespace plan::writer {
namespace {

using css::uno::Reference;
using css::uno::UNO_QUERY;

Reference<css::system::XSimpleMailClient> mail_client(const Reference<css::uno::XComponentContext>& context) {
    for (const char* service : {"com.sun.star.system.SimpleSystemMail", "com.sun.star.system.SimpleCommandMail"}) {
        const Reference<css::system::XSimpleMailClientSupplier> supplier(
            context->getServiceManager()->createInstanceWithContext(rtl::OUString::createFromAscii(service), context),
            UNO_QUERY);
        if (!supplier.is()) continue;
        if (const auto client = supplier->querySimpleMailClient(); client.is()) return client;
    }
    return {};
}

} // namespace

bool open_mail(const Reference<css::uno::XComponentContext>& context, const Mail& mail) {
    try {
        const auto client = mail_client(context);
        if (!client.is()) return false;
        const auto message = client->createSimpleMailMessage();
        css::uno::Sequence<rtl::OUString> others(static_cast<sal_Int32>(mail.recipients.size()));
        for (sal_Int32 at = 0; at < others.getLength(); ++at)
            others.getArray()[at] = uno::to_office(mail.recipients[static_cast<std::size_t>(at)]);
        if (others.hasElements()) message->setRecipient(others[0]);
        if (others.getLength() > 1) message->setCcRecipient({others.getConstArray() + 1, others.getLength() - 1});
        message->setSubject(uno::to_office(mail.subject));
        message->setAttachement(mail.files);
        if (const Reference<css::system::XSimpleMailMessage2> with_text(message, UNO_QUERY); with_text.is())
            with_text->setBody(uno::to_office(mail.text));
        client->sendSimpleMailMessage(message, css::system::SimpleMailClientFlags::DEFAULTS);
        return true;
    } catch (const css::uno::Exception&) { // the program that is set cannot be started
        return false;
    }
}

} // namespace plan::writer
