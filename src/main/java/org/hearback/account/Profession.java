package org.hearback.account;

public enum Profession {
    SPINE_SURGEON,
    REGISTRAR_OR_FELLOW,
    APP_PHYSIOTHERAPIST,
    APP_NURSE,
    OTHER
}
