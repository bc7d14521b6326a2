"""What scripts/test-all runs besides: matrices of pictures, and what another test shows of its kind."""
import os
import unittest

IS_LONG = "PLAN_LONG" in os.environ
long_run = unittest.skipUnless(IS_LONG, "scripts/test-all runs it")
