package org.hearback.badge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code src/test/verifier}: other people's libraries, which share no code with ours. */
class StrangersVerifier {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Path FOLDER = Path.of("src/test/verifier");

    /** Stops the test where there is no Node or its libraries cannot be had; in CI that is a failure. */
    static StrangersVerifier ready() throws IOException, InterruptedException {
        if (!isInstalled("node") || !isInstalled("npm")) leaveOut("there is no node or no npm here");
        var installed = FOLDER.resolve("node_modules/.package-lock.json");
        var wanted = FOLDER.resolve("package-lock.json");
        if (!Files.exists(installed)
                || Files.getLastModifiedTime(installed).compareTo(Files.getLastModifiedTime(wanted)) < 0) {
            var fetched = run("npm", "ci", "--no-fund", "--no-audit", "--silent");
            if (fetched.code != 0) leaveOut("npm could not fetch its libraries: " + fetched.output);
        }
        return new StrangersVerifier();
    }

    /**
     * @param problems why the badge is not to be trusted; none if it is
     * @param revoked whether it was withdrawn; null when that cannot be known
     */
    record Verdict(
            List<String> problems,
            Boolean revoked,
            List<String> statusProblems,
            String issuer,
            List<String> unexplained) {}

    Verdict check(JsonNode credential, Instant now, Map<String, JsonNode> documents)
            throws IOException, InterruptedException {
        var input = Files.createTempFile("badge", ".json");
        try {
            Files.writeString(
                    input,
                    JSON.writeValueAsString(
                            Map.of("credential", credential, "now", now.toString(), "documents", documents)));
            var answer = run("node", "verify.mjs", input.toAbsolutePath().toString());
            assertThat(answer.code).as(answer.output).isZero();
            var verdict = JSON.readTree(answer.output);
            var status = verdict.get("status");
            return new Verdict(
                    texts(verdict.get("problems")),
                    status.has("revoked") ? status.get("revoked").asBoolean() : null,
                    texts(status.path("problems")),
                    verdict.path("issuer").asString(""),
                    texts(verdict.get("unexplained")));
        } finally {
            Files.delete(input);
        }
    }

    private static List<String> texts(JsonNode array) {
        return array.valueStream().map(JsonNode::asString).toList();
    }

    private static boolean isInstalled(String program) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    private static void leaveOut(String reason) {
        var message = "NOT TESTED: badges with a stranger's verifier (%s)".formatted(reason);
        if ("true".equals(System.getenv("CI"))) throw new AssertionError(message);
        abort(message);
    }

    private record Answer(int code, String output) {}

    private static Answer run(String... command) throws IOException, InterruptedException {
        var output = Files.createTempFile("verifier", ".txt");
        try {
            var process = new ProcessBuilder(command)
                    .directory(FOLDER.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            if (!process.waitFor(3, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                return new Answer(-1, "no answer in time: " + Files.readString(output));
            }
            return new Answer(process.exitValue(), Files.readString(output));
        } finally {
            Files.delete(output);
        }
    }
}
