# Sums a ctest log (and further logs of "tally:" lines) by kind; prints one line per kind and "N passed, N failed".
# A test that failed without saying in what counts as one failed check. Ends with 1 if anything failed or nothing ran.
function add(kind, n_passed, n_failed)
{
    if (!(kind in passed)) order[++n_kinds] = kind
    passed[kind] += n_passed
    failed[kind] += n_failed
    said += n_passed + n_failed
    said_failed += n_failed
}
/^[0-9]+\/[0-9]+ Testing: / { said = said_failed = 0 }
/^tally: / { add($2, $3, /, [0-9]+ failed/ ? $5 : 0) }
/^\[  PASSED  \] [0-9]+ test/ { add("units", $4, 0) }
/^\[  FAILED  \] [0-9]+ test/ { add("units", 0, $4) }
/^Test Passed\.$/ { if (!said) add("checks", 1, 0) }
/^Test (Failed|timed out|not found|killed)|^Test .*(Exception|Failed)/ { if (!said_failed) add("checks", 0, 1) }
END {
    for (i = 1; i <= n_kinds; i++) {
        kind = order[i]
        printf "  %-18s %9d passed, %d failed\n", kind, passed[kind], failed[kind]
        if (kind != "fuzz-executions") all_passed += passed[kind]
        all_failed += failed[kind]
    }
    printf "%d passed, %d failed\n", all_passed, all_failed
    exit all_failed > 0 || all_passed == 0
}
