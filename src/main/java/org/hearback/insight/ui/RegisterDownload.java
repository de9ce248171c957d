package org.hearback.insight.ui;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.springframework.http.HttpHeaders.CONTENT_DISPOSITION;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.hearback.account.CohortId;
import org.hearback.account.Teaching;
import org.hearback.course.Curriculum;
import org.hearback.course.Day;
import org.hearback.course.Revision;
import org.hearback.insight.Register;
import org.hearback.insight.RegisterSheet;
import org.hearback.sheet.Sheet;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The table of a cohort as CSV and Excel, filtered and sorted as on the screen. */
@Controller
class RegisterDownload {
    private static final MediaType CSV = new MediaType("text", "csv", UTF_8);
    private static final MediaType EXCEL =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final Register register;
    private final Curriculum curriculum;
    private final Teaching teaching;
    private final Clock clock;

    RegisterDownload(Register register, Curriculum curriculum, Teaching teaching, Clock clock) {
        this.register = register;
        this.curriculum = curriculum;
        this.teaching = teaching;
        this.clock = clock;
    }

    @GetMapping("/cohorts/{id}/progress.csv")
    ResponseEntity<byte[]> csv(@PathVariable String id, @RequestParam Map<String, String> parameters) {
        return file(id, "csv", CSV, sheet(id, parameters).csv());
    }

    @GetMapping("/cohorts/{id}/progress.xlsx")
    ResponseEntity<byte[]> excel(@PathVariable String id, @RequestParam Map<String, String> parameters) {
        return file(id, "xlsx", EXCEL, sheet(id, parameters).excel());
    }

    private Sheet sheet(String id, Map<String, String> parameters) {
        var wanted = Wanted.of(name -> Optional.ofNullable(parameters.get(name)));
        var programmes = curriculum.programmes();
        var programme = programmes.stream()
                .map(Revision::content)
                .filter(one -> one.id().equals(wanted.programme()))
                .findFirst()
                .or(() -> programmes.stream().map(Revision::content).findFirst())
                .orElseThrow(RegisterDownload::notHere);
        var entries = register.of(cohort(id), programme.id());
        var minutes = register.minutes(
                cohort(id),
                wanted.selection().part(programme.id()),
                entries.stream().map(entry -> entry.person().id()).toList());
        return RegisterSheet.of(entries, wanted.selection(), minutes, Day.today(clock));
    }

    private ResponseEntity<byte[]> file(String id, String ending, MediaType type, byte[] content) {
        var name = ContentDisposition.attachment()
                .filename("%s.%s".formatted(teaching.get(cohort(id)).name(), ending), UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.noStore())
                .header(CONTENT_DISPOSITION, name.toString())
                .body(content);
    }

    private static CohortId cohort(String id) {
        return CohortId.parse(id).orElseThrow(RegisterDownload::notHere);
    }

    private static ResponseStatusException notHere() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
