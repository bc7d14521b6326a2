"""table.py PIPE WORK OFFICE OXT: runs the bench in the office behind the pipe and in offices of its own, and prints the tables."""
import os
import pathlib
import statistics
import subprocess
import sys
import time

ROOT = pathlib.Path(__file__).parents[1]
sys.path.insert(0, str(ROOT / "scripts/lib"))
import large_plan  # noqa: E402
import office_client  # noqa: E402

GOALS = {
    "create": ("a new plan / the office opening it as a template", 0.8),
    "check": ("check of that plan / a bare pass over it", 0.7),
    "check-floor": ("the same check / reading the plan, without which there is none", None),
    "propose": ("proposal for taking over that plan / reading it", 2.0),
    "take-over": ("taking it over / opening it", 3.0),
    "check-large": ("check of 500 chapters, 24,000 cells / a bare pass over them", 0.2),
    "check-large-floor": ("the same check / reading them", None),
    "macro": ("the same / a check by a Python macro", 0.15),
    "keystroke": ("check after a keystroke in 500 chapters / a bare pass over them", 0.1),
    "keystroke-growth": ("a further keystroke in a plan of 64 times the size / in the small one", 1.5),
    "check-marked": ("check of 500 chapters with notes, raised and struck text / a bare pass over them", 2.0),
    "check-double": ("check of 500 chapters / of 250", 2.1),
    "budget": ("refresh of a budget of 5,000 costs / reading the plan", 2.0),
    "budget-floor": ("the same refresh / reading the plan and the formulas of its summary", 1.1),
    "follow-up": ("follow-up of 2,000 activities put in / the office putting in that table", 1.1),
    "many": ("1,000 plans opened, checked and closed / opened and closed", 1.1),
    "typing": ("2,000 characters typed with the panel open / without the extension", 1.05),
    "start": ("start of the office with / without the extension", 1.03),
    "panel": ("first panel of an office / its own list of styles, no extension", 1.5),
    "panel-floor": ("the same panel / the panel over a text without a plan", None),
    "memory": ("memory (MB) with that panel / with the list of styles, no extension", 1.1),
    "size": ("the package (MB) / what it may be", 1.0),
}
GROWTH = (1, 2, 4, 8, 16, 32, 64)  # times eight chapters, or 78 costs
LARGEST_PACKAGE = 4.0  # MB: two thirds are the library, a sixth the manual with its pictures
RUNS = 11
CHARACTERS = 2000
Figure = tuple[float, float, float]  # ours, the peer's, the ratio


def of_pairs(pairs: list[tuple[float, float]]) -> Figure:
    ours, peer = zip(*pairs)
    return statistics.median(ours), statistics.median(peer), statistics.median(a / b for a, b in pairs)


def start_time(office: str, profile: pathlib.Path) -> float:
    begin = time.monotonic()
    subprocess.run([office, f"-env:UserInstallation={profile.as_uri()}", "--headless", "--norestore", "--terminate_after_init"],
                   check=False, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return (time.monotonic() - begin) * 1000


def starts(office: str, work: pathlib.Path) -> Figure:
    pairs = [(start_time(office, work / "start"), start_time(office, work / "without")) for _ in range(RUNS + 1)]
    return of_pairs(pairs[1:])


class WindowedOffice:
    """An office with a window that nobody sees, and a job of the bench in it."""

    def __init__(self, office: str, profile: pathlib.Path, job: str):
        pipe = f"plan-window-{profile.name}-{os.getpid()}"
        self._process = subprocess.Popen(
            [office, f"-env:UserInstallation={profile.as_uri()}", "--norestore", "--nologo", f"--accept=pipe,name={pipe};urp"],
            env=os.environ | {"SAL_USE_VCLPLUGIN": "svp"}, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self._job = job_of(office_client.connect(pipe), job)

    def execute(self, **arguments):
        return execute(self._job, **arguments)

    def memory(self) -> float:
        """In MB, its share of what it shares."""
        rollup = pathlib.Path(f"/proc/{self._process.pid}/smaps_rollup").read_text("utf-8")
        return int(next(line for line in rollup.splitlines() if line.startswith("Pss:")).split()[1]) / 1000

    def __enter__(self):
        return self

    def __exit__(self, *_failure) -> None:
        self._process.kill()  # asked to end, it would ask whether to keep what was typed
        self._process.wait()


def job_of(context, name: str):
    return context.ServiceManager.createInstanceWithContext(f"org.professionaliseringsplan.bench.{name}", context)


def execute(job, **arguments):
    return job.execute(tuple(office_client.named_value(name, value) for name, value in arguments.items()))


def typing(office: str, work: pathlib.Path) -> Figure:
    with WindowedOffice(office, work / "with", "Typing") as with_panel, WindowedOffice(office, work / "peer", "Typing") as without:
        with_panel.execute(Plan=(work / "plan.ott").as_uri(), Deck="ProfessionaliseringsplanDeck")
        without.execute(Plan=(work / "plan.ott").as_uri(), Deck="")
        pairs = []
        for run in range(2 * RUNS + 1):  # whoever is first in a pair has no advantage of it
            typists = (with_panel, without) if run % 2 else (without, with_panel)
            times = {typist: typist.execute(Characters=CHARACTERS) for typist in typists}
            pairs.append((times[with_panel], times[without]))
    return of_pairs(pairs[1:])


def first_panels(office: str, work: pathlib.Path) -> dict[str, Figure]:
    def shown(profile: str, deck: str, document: str) -> tuple[float, float]:
        """Milliseconds and MB."""
        with WindowedOffice(office, work / profile, "FirstPanel") as window:
            return window.execute(Plan=(work / document).as_uri(), Deck=deck), window.memory()

    times, floors, sizes = [], [], []
    for _ in range(RUNS + 1):
        ours, size = shown("with", "ProfessionaliseringsplanDeck", "plan.ott")
        peer, size_of_peer = shown("peer", "StyleListDeck", "plan.ott")
        floor, _ = shown("with", "ProfessionaliseringsplanDeck", "no-plan.fodt")
        times.append((ours, peer))
        floors.append((ours, floor))
        sizes.append((size, size_of_peer))
    return {"panel": of_pairs(times[1:]), "panel-floor": of_pairs(floors[1:]), "memory": of_pairs(sizes[1:])}


def inside(context, work: pathlib.Path) -> tuple[dict[str, Figure], dict[str, dict[int, float]]]:
    """What is measured inside one office: the figures, and the milliseconds for each size of plan."""
    given = {"Folder": work.as_uri(), "Template": (ROOT / "extension/template/vl.json").read_text("utf-8")}
    figures, growth = {}, {}
    for line in execute(job_of(context, "Job"), **given).splitlines():
        name, *rest = line.split("\t")
        figures[name] = tuple(map(float, rest))
    for line in execute(job_of(context, "Growth"), **given).splitlines():
        name, *rest = line.split("\t")
        if name == "many":
            figures[name] = tuple(map(float, rest))
        else:
            growth.setdefault(name, {})[int(rest[0])] = float(rest[1])
    small, large = growth["keystroke"][GROWTH[0]], growth["keystroke"][GROWTH[-1]]
    figures["keystroke-growth"] = large, small, large / small
    return figures, growth


def write_plans(work: pathlib.Path) -> None:
    large_plan.write(work / "large.fodt", 500)
    large_plan.write(work / "half.fodt", 250)
    large_plan.write_marked(work / "marked.fodt", 500)
    large_plan.write_budget(work / "costs.fodt", 5000)
    large_plan.write_activities(work / "activities.fodt", 2000)
    large_plan.write_text(work / "no-plan.fodt")
    for times in GROWTH:
        large_plan.write(work / f"chapters-{times}.fodt", 8 * times)
        large_plan.write_budget(work / f"costs-{times}.fodt", 78 * times)


def main() -> None:
    pipe, work, office, oxt = sys.argv[1], pathlib.Path(sys.argv[2]), sys.argv[3], pathlib.Path(sys.argv[4])
    write_plans(work)
    context = office_client.connect(pipe)
    figures, growth = inside(context, work)
    office_client.terminate(context)
    figures |= {"typing": typing(office, work), "start": starts(office, work)} | first_panels(office, work)
    size = oxt.stat().st_size / 1_000_000
    figures["size"] = size, LARGEST_PACKAGE, size / LARGEST_PACKAGE
    print(f"{'':70}{'ours ms':>10}{'peer ms':>10}{'ratio':>8}{'goal':>8}")
    for name, (title, goal) in GOALS.items():
        ours, peer, ratio = figures[name]
        told = f"{'floor':>8}" if goal is None else f"{f'≤ {goal:.2f}':>8}{'' if ratio <= goal else '  missed'}"
        print(f"{title:70}{ours:10.2f}{peer:10.2f}{ratio:8.2f}{told}")
    print(f"\n{'ms for so many times eight chapters, or 78 costs':50}" + "".join(f"{times:>9}" for times in GROWTH))
    for name, sizes in growth.items():
        print(f"{name:50}" + "".join(f"{sizes[times]:9.2f}" for times in GROWTH))


main()
