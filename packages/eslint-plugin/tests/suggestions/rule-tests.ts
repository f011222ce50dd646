// Loads the programs of every rule; those of sql-suggestions.test.ts stand in sql-programs.ts.
import '../rules/no-argument-injection.test.js';
import '../rules/no-dynamic-module.test.js';
import '../rules/no-eval-workaround.test.js';
import '../rules/no-eval.test.js';
import '../rules/no-log-injection.test.js';
import '../rules/no-personal-data-in-logs.test.js';
import '../rules/no-sql-interpolation.test.js';
import '../rules/no-template-injection.test.js';
import '../rules/no-unapproved-constant-exec.test.js';
import '../rules/no-unapproved-exec.test.js';
import '../rules/no-unredacted-logging-programs.test.js';
import '../rules/no-unredacted-logging-redaction.test.js';
import '../rules/no-unredacted-logging.test.js';
import '../rules/no-untrusted-module.test.js';
import '../rules/sql-programs.test.js';
