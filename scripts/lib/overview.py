"""overview.py PIPE FOLDER TARGET.ods [Option=value...]: makeOverview in the office behind the pipe; prints what it returns."""
import os
import pathlib
import sys

import office_client

TYPES = pathlib.Path(os.environ["PLAN_BUILD"]) / "uno/professionaliseringsplan.rdb"


def value_of(text: str):
    if text.isdecimal():
        return int(text)
    return {"true": True, "false": False}.get(text.lower(), text)


def main() -> None:
    pipe, folder, target, *options = sys.argv[1:]
    context = office_client.connect(pipe, TYPES.as_uri())
    plans = context.ServiceManager.createInstanceWithContext("org.professionaliseringsplan.PlanService", context)
    given = [option.partition("=") for option in options]
    made = plans.makeOverview(pathlib.Path(folder).resolve().as_uri(), pathlib.Path(target).resolve().as_uri(),
                              tuple(office_client.named_value(name, value_of(text)) for name, _, text in given))
    print(made)
    office_client.terminate(context)


main()
