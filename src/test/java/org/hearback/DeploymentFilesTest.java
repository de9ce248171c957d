package org.hearback;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openrewrite.InMemoryExecutionContext;
import org.openrewrite.docker.DockerParser;
import org.openrewrite.docker.tree.Docker;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** No container engine runs where Hearback is built, so other people's parsers read what it gives to one. */
class DeploymentFilesTest {
    private static final Path COMPOSE = Path.of("docker-compose.yml");
    private static final Path DOCKERFILE = Path.of("src/main/docker/Dockerfile");
    private static final Path ENV_EXAMPLE = Path.of(".env.example");
    private static final Pattern VARIABLE = Pattern.compile("(?<!\\$)\\$\\{([A-Z0-9_]+)([^}]*)}");

    @Test
    void composeFileIsWhatTheComposeSpecificationAllows() {
        assertThat(composeProblems(read(COMPOSE))).isEmpty();
    }

    @Test
    void aMisspeltKeyInTheComposeFileWouldBeFound() {
        assertThat(composeProblems(read(COMPOSE).replace("depends_on", "depend_on")))
                .hasSize(1);
    }

    @Test
    void hearbackStartsWhenTheDatabaseIsHealthy() {
        assertThat(service("hearback").at("/depends_on/mysql/condition").asString())
                .isEqualTo("service_healthy");
        assertThat(service("mysql").at("/healthcheck/test").size()).isEqualTo(2);
        assertThat(service("mysql").at("/image").asString()).isEqualTo("mysql:8.4");
    }

    @Test
    void whatMustLastIsKeptInNamedVolumes() {
        var named = compose().at("/volumes").propertyNames();

        for (var service : List.of("mysql", "hearback")) {
            var volumes = service(service).at("/volumes");
            assertThat(volumes.size()).isPositive();
            for (var volume : volumes)
                assertThat(named).contains(volume.asString().split(":")[0]);
        }
        assertThat(service("hearback").at("/volumes/0").asString()).endsWith(":" + workdir(runtime()) + "/data");
    }

    @Test
    void composeFileHoldsNoSecretAndNoDefaultForOne() {
        compose()
                .at("/services")
                .forEach(service -> service.at("/environment").properties().forEach(variable -> {
                    if (!variable.getKey().matches(".*(PASSWORD|SECRET).*")) return;
                    if (variable.getKey().equals("MYSQL_RANDOM_ROOT_PASSWORD")) return;
                    if (variable.getValue().isNull()) return;
                    assertThat(variable.getValue().asString())
                            .as(variable.getKey())
                            .matches("\\$\\{[A-Z0-9_]+:\\?set it in \\.env}");
                }));
    }

    @Test
    void everyVariableIsExplainedInTheExample() {
        var variables = new TreeSet<String>();
        var references = VARIABLE.matcher(read(COMPOSE));
        while (references.find()) variables.add(references.group(1));
        service("hearback").at("/environment").propertyNames().forEach(variables::add);

        var explained = exampleVariables().toList();

        assertThat(explained).containsAll(variables).doesNotHaveDuplicates();
    }

    @Test
    void theExampleHoldsNoSecret() {
        assertThat(read(ENV_EXAMPLE).lines().filter(line -> line.matches("#?[A-Z0-9_]*(PASSWORD|SECRET)=.*")))
                .isNotEmpty()
                .allMatch(line -> line.endsWith("="));
    }

    @Test
    void theImageRunsWithoutRootOnJava25() {
        var runtime = runtime();

        assertThat(text(runtime.getFrom().getImageName())).isEqualTo("eclipse-temurin");
        assertThat(text(runtime.getFrom().getTag())).isEqualTo("25-jre");
        var users = instructions(runtime, Docker.User.class).toList();
        assertThat(users).isNotEmpty();
        assertThat(text(users.getLast().getUser())).matches("[1-9][0-9]{3,}");
    }

    @Test
    void theDockerfileHasNoMistakes() {
        assertThat(dockerfileProblems(read(DOCKERFILE))).isEmpty();
    }

    @Test
    void aMisspeltInstructionInTheDockerfileWouldBeFound() {
        assertThat(dockerfileProblems(read(DOCKERFILE).replace("WORKDIR", "WORKDIRR")))
                .isNotEmpty();
    }

    @Test
    void theImageTellsWhetherItIsHealthy() {
        var checks = instructions(runtime(), Docker.Healthcheck.class).toList();

        assertThat(checks).hasSize(1).noneMatch(Docker.Healthcheck::isNone);
        assertThat(words(checks.getFirst().getCmd().getCommand())).anyMatch(word -> word.contains("/actuator/health"));
    }

    @Test
    void aStopReachesJavaWithoutAShellInBetween() {
        var entrypoint =
                instructions(runtime(), Docker.Entrypoint.class).findFirst().orElseThrow();

        assertThat(words(entrypoint.getCommand())).startsWith("java").endsWith("hearback.jar");
    }

    @Test
    void everythingTheImageCopiesExists() {
        var copied = dockerfile().getStages().stream()
                .flatMap(stage -> instructions(stage, Docker.Copy.class))
                .filter(copy -> copy.getFlags() == null)
                .flatMap(copy -> copy.getShellForm().getSources().stream())
                .map(DeploymentFilesTest::text)
                .toList();

        assertThat(copied).contains("pom.xml", "content").allMatch(source -> Files.exists(Path.of(source)));
        assertThat(read(Path.of(".dockerignore")).lines().toList())
                .containsAll(copied.stream().map(source -> "!" + source).toList());
    }

    private static List<String> composeProblems(String compose) {
        // the file names its version of JSON Schema by an address that validators do not know
        var schema = JsonMapper.shared()
                .readTree(DeploymentFilesTest.class.getResourceAsStream("/deployment/compose-spec.schema.json"))
                .asObject();
        schema.remove(List.of("$schema", "$id"));
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                .getSchema(schema)
                .validate(compose, InputFormat.YAML)
                .stream()
                .map(Error::toString)
                .toList();
    }

    private static JsonNode compose() {
        return YAMLMapper.shared().readTree(read(COMPOSE));
    }

    private static JsonNode service(String name) {
        return compose().at("/services/" + name);
    }

    private static Stream<String> exampleVariables() {
        var assignment = Pattern.compile("(?m)^#?([A-Z0-9_]+)=");
        return assignment.matcher(read(ENV_EXAMPLE)).results().map(match -> match.group(1));
    }

    /** The parser goes on after a mistake and only mentions it. */
    private static List<String> dockerfileProblems(String dockerfile) {
        var problems = new ArrayList<String>();
        var context = new InMemoryExecutionContext(problem -> problems.add(String.valueOf(problem.getMessage())));
        new DockerParser().parse(context, dockerfile).forEach(parsed -> {});
        return problems;
    }

    private static Docker.File dockerfile() {
        return new DockerParser()
                .parse(read(DOCKERFILE))
                .map(Docker.File.class::cast)
                .findFirst()
                .orElseThrow();
    }

    /** The last stage is the image; the ones before it only build. */
    private static Docker.Stage runtime() {
        return dockerfile().getStages().getLast();
    }

    private static <T extends Docker.Instruction> Stream<T> instructions(Docker.Stage stage, Class<T> type) {
        return stage.getInstructions().stream().filter(type::isInstance).map(type::cast);
    }

    private static String workdir(Docker.Stage stage) {
        return text(instructions(stage, Docker.Workdir.class)
                .findFirst()
                .orElseThrow()
                .getPath());
    }

    private static List<String> words(Docker.CommandForm command) {
        assertThat(command).isInstanceOf(Docker.ExecForm.class);
        return ((Docker.ExecForm) command)
                .getArguments().stream().map(Docker.Literal::getText).toList();
    }

    private static String text(Docker.Argument argument) {
        var text = new ArrayList<String>();
        for (var part : argument.getContents()) text.add(((Docker.Literal) part).getText());
        return String.join("", text);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
