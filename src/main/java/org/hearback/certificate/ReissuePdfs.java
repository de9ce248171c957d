package org.hearback.certificate;

import org.springframework.data.repository.Repository;

interface ReissuePdfs extends Repository<ReissuePdf, String> {
    void save(ReissuePdf pdf);
}
