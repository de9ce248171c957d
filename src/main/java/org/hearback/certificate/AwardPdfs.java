package org.hearback.certificate;

import org.springframework.data.repository.Repository;

interface AwardPdfs extends Repository<AwardPdf, String> {
    void save(AwardPdf pdf);
}
