"""table.py PIPE WORK OFFICE: runs the bench in the office behind the pipe and the start of offices, and prints a table."""
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
    "create": ("a new plan / the office opening it as a template", 1.0),
    "check": ("check of that plan / a bare pass over it", 1.3),
    "check-large": ("check of 500 chapters, 24,000 cells / a bare pass over them", 0.5),
    "macro": ("the same / a check by a Python macro", 1 / 3),
    "keystroke": ("check after a keystroke in 500 chapters / a bare pass over them", 0.1),
    "check-double": ("check of 500 chapters / of 250", 2.1),
    "budget": ("refresh of a budget of 5,000 costs / reading the plan", 2.0),
    "typing": ("2,000 characters typed with the panel open / without the extension", 1.05),
    "start": ("start of the office with / without the extension", 1.03),
}
RUNS = 11
CHARACTERS = 2000


def start_time(office: str, profile: pathlib.Path) -> float:
    begin = time.monotonic()
    subprocess.run([office, f"-env:UserInstallation={profile.as_uri()}", "--headless", "--norestore", "--terminate_after_init"],
                   check=False, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return (time.monotonic() - begin) * 1000


def starts(office: str, work: pathlib.Path) -> tuple[float, float, float]:
    times = []
    for run in range(RUNS + 1):
        pair = start_time(office, work / "start"), start_time(office, work / "without")
        if run > 0:
            times.append(pair)
    ours, peer = zip(*times)
    return statistics.median(ours), statistics.median(peer), statistics.median(a / b for a, b in times)


class Typist:
    """An office with a window, and somebody who types in a plan."""

    def __init__(self, office: str, profile: pathlib.Path, plan: pathlib.Path, deck: str):
        pipe = f"plan-typing-{profile.name}-{os.getpid()}"
        self.process = subprocess.Popen(
            [office, f"-env:UserInstallation={profile.as_uri()}", "--norestore", "--nologo", f"--accept=pipe,name={pipe};urp"],
            env=os.environ | {"SAL_USE_VCLPLUGIN": "svp"}, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self.context = office_client.connect(pipe)
        self.job = self.context.ServiceManager.createInstanceWithContext("org.professionaliseringsplan.bench.Typing", self.context)
        self.job.execute((office_client.named_value("Plan", plan.as_uri()), office_client.named_value("Deck", deck)))

    def burst(self) -> float:
        return self.job.execute((office_client.named_value("Characters", CHARACTERS // RUNS),))

    def leave(self) -> None:
        self.process.kill()  # asked to end, it would ask whether to keep what was typed
        self.process.wait()


def typing(office: str, work: pathlib.Path) -> tuple[float, float, float]:
    ours = Typist(office, work / "with", work / "plan.ott", "ProfessionaliseringsplanDeck")
    peer = Typist(office, work / "peer", work / "plan.ott", "")
    pairs = [(ours.burst(), peer.burst()) for _ in range(RUNS + 1)][1:]
    ours.leave()
    peer.leave()
    our_times, peer_times = zip(*pairs)
    return sum(our_times), sum(peer_times), statistics.median(a / b for a, b in pairs)


def main() -> None:
    pipe, work, office = sys.argv[1], pathlib.Path(sys.argv[2]), sys.argv[3]
    large_plan.write(work / "large.fodt", 500)
    large_plan.write(work / "half.fodt", 250)
    large_plan.write_budget(work / "costs.fodt", 5000)
    context = office_client.connect(pipe)
    job = context.ServiceManager.createInstanceWithContext("org.professionaliseringsplan.bench.Job", context)
    template = (ROOT / "extension/template/vl.json").read_text("utf-8")
    report = job.execute((office_client.named_value("Folder", work.as_uri()),
                          office_client.named_value("Template", template)))
    figures = {name: tuple(map(float, rest)) for name, *rest in (line.split("\t") for line in report.splitlines())}
    office_client.terminate(context)
    figures["typing"] = typing(office, work)
    figures["start"] = starts(office, work)
    print(f"{'':64}{'ours ms':>10}{'peer ms':>10}{'ratio':>8}{'goal':>8}")
    for name, (title, goal) in GOALS.items():
        ours, peer, ratio = figures[name]
        print(f"{title:64}{ours:10.1f}{peer:10.1f}{ratio:8.2f}{'≤ %.2f' % goal:>8}{'' if ratio <= goal else '  missed'}")


main()
