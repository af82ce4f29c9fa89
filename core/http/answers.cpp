#include "http/answers.h"

namespace netseat::http {

Event eventOf(
    EventCode code, Severity severity, const Request &request, std::string_view subject, std::string_view detail)
{
    Event event;
    event.code = code;
    event.origin = Origin::Http;
    event.severity = severity;
    event.address = request.from;
    event.subject = printable(subject);
    event.detail = printable(detail, 1000);
    return event;
}

Answer refusal(const Request &request, unsigned status, const std::string &why)
{
    Answer answer;
    answer.status = status;
    answer.body = why + "\n";
    answer.event = eventOf(EventCode::RequestRefused, Severity::Warning, request, request.path, why);
    answer.limitKey = "refused";
    return answer;
}

std::optional<MacAddress> macOf(const Request &request)
{
    const auto mac = request.mac ? MacAddress::parse(*request.mac) : std::nullopt;
    return mac && !mac->isMulticast() && *mac != MacAddress{} ? mac : std::nullopt;
}

} // namespace netseat::http
