"""What a screen reader is told of a program's windows, over AT-SPI: a line of JSON for each object that is in sight, in
the reader's order.

    accessiblewalk.py PID
"""

import json
import sys

import pyatspi

ROWS = 40  # of a list: a board may have a million


def walk(node, depth, out):
    states = [pyatspi.stateToString(s) for s in node.getState().getStates()]
    line = {"depth": depth, "role": node.getRoleName(), "name": node.name or "", "states": states}
    try:
        box = node.queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
        line["box"] = [box.x, box.y, box.width, box.height]
    except NotImplementedError:
        line["box"] = [0, 0, 0, 0]
    line["description"] = node.description or ""
    line["actions"] = []
    try:
        action = node.queryAction()
        line["actions"] = [action.getName(i) for i in range(action.nActions)]
    except NotImplementedError:
        pass
    out.write(json.dumps(line, ensure_ascii=False) + "\n")
    for i in range(min(node.childCount, ROWS)):
        child = node.getChildAtIndex(i)
        if child is not None and child.getState().contains(pyatspi.STATE_SHOWING):
            walk(child, depth + 1, out)


def main():
    pid = int(sys.argv[1])
    for app in pyatspi.Registry.getDesktop(0):
        if app is not None and app.get_process_id() == pid:
            for window in app:
                if window is not None and window.getState().contains(pyatspi.STATE_SHOWING):
                    walk(window, 0, sys.stdout)
            return 0
    sys.stderr.write("The program is not on the accessibility bus.\n")
    return 1


sys.exit(main())
