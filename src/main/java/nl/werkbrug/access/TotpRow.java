package nl.werkbrug.access;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

import java.util.UUID;

@MappedEntity("account_totp")
record TotpRow(@Id UUID accountId, String secret, boolean confirmed, long lastStep) {}
