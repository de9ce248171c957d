package org.hearback.certificate;

import jakarta.persistence.AttributeConverter;
import java.util.List;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

class OutcomesAsJson implements AttributeConverter<List<String>, String> {
    private static final JsonMapper JSON = new JsonMapper();

    @Override
    public String convertToDatabaseColumn(List<String> outcomes) {
        return JSON.writeValueAsString(outcomes);
    }

    @Override
    public List<String> convertToEntityAttribute(String json) {
        return JSON.readValue(json, new TypeReference<>() {});
    }
}
