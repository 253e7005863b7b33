package nl.werkbrug.proposal;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

import java.util.UUID;

@MappedEntity("proposal_receipt")
record ReceiptRow(@Id UUID proposalId, String file) {}
