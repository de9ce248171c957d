package org.hearback.video;

import java.util.List;
import org.springframework.data.repository.Repository;

interface FilmEntries extends Repository<FilmEntry, Long> {
    void save(FilmEntry entry);

    List<FilmEntry> findAllByVideoOrderByIdDesc(String video);
}
