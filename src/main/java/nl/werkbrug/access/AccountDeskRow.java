package nl.werkbrug.access;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

import java.util.UUID;

@MappedEntity("account_desk")
record AccountDeskRow(@Id UUID accountId, String desk) {}
