import { inside } from "../writing/by.ts";
import { SPRING } from "./spring.answer.ts";

const { says, likely, usual, possible } = SPRING;

/** What the application threw, or waited for too long. */
export const springExceptions = [
  says(
    "template",
    "template-missing",
    500,
    /Error resolving template|TemplateInputException|Circular view path|TemplateNotFoundException/,
  ),
  says(
    "tables",
    "database-not-migrated",
    500,
    /BadSqlGrammar|InvalidDataAccessResourceUsage|relation [^\n]{0,80} does not exist|Table &?[^\n]{0,80}(?:doesn(?:'|&#39;)t exist|not found)/,
  ),
  says(
    "database",
    "database-unavailable",
    [500, 503],
    /CannotGetJdbcConnection|JDBCConnectionException|Unable to acquire JDBC Connection|Could not open JPA EntityManager|HikariPool|CannotCreateTransaction|RedisConnectionFailure|MongoTimeout/,
  ),
  says(
    "dependency",
    "dependency-unavailable",
    [500, 502, 503],
    /ResourceAccessException|I\/O error on (?:GET|POST|PUT|DELETE|PATCH)|FeignException|WebClientRequestException|Connection refused/,
  ),
  says(
    "duplicate",
    "target-already-exists",
    [409, 500],
    /DataIntegrityViolation|Duplicate entry|duplicate key value/,
  ),
  usual("thrown", "unhandled-exception", 500),
  possible("database-500", "database-unavailable", 500),
  likely("async-timeout", "handler-timeout", 503, inside("spring")),
  possible("unavailable", "dependency-unavailable", 503),
] as const;
