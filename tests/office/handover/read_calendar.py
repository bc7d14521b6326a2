"""Reads an iCalendar file with a parser that is not ours, and prints its events as JSON."""
import json
import sys

from icalendar import Calendar

with open(sys.argv[1], "rb") as file:
    calendar = Calendar.from_ical(file.read())
events = [{
    "uid": str(event["UID"]),
    "summary": str(event["SUMMARY"]),
    "start": event["DTSTART"].dt.isoformat(),
    "end": event["DTEND"].dt.isoformat(),
    "description": str(event.get("DESCRIPTION", "")),
} for event in calendar.walk("VEVENT")]
print(json.dumps({"version": str(calendar["VERSION"]), "events": events}))
