from drf_spectacular.utils import extend_schema_field
from rest_framework import serializers

from people.models import Organisation, Role, Spokesperson
from web.refs import api_address, ref
from web.serializers import (
    REF,
    REFERENCE,
    Edtf,
    NamesField,
    RecordSerializer,
    Ref,
    SupportedSerializer,
    references,
    shape,
)

HELD = shape(
    "RoleHeld",
    {
        "id": serializers.CharField(),
        "url": serializers.CharField(),
        "title": serializers.CharField(),
        "organisation": REF(allow_null=True),
        "held_from": serializers.CharField(allow_null=True),
        "held_to": serializers.CharField(allow_null=True),
    },
)
RUN = shape(
    "HospitalRun",
    {
        "hospital": REF(),
        "from": serializers.CharField(allow_null=True),
        "to": serializers.CharField(allow_null=True),
    },
)


class OrganisationSerializer(RecordSerializer):
    names = NamesField()
    opened_on = Edtf()
    closed_on = Edtf()
    parent = Ref()
    part_from = Edtf()
    part_to = Edtf()
    successor = Ref()
    succeeded_on = Edtf()
    hospitals_run = serializers.SerializerMethodField(help_text="Hospitals that it runs or ran, from–to.")
    references = serializers.SerializerMethodField()

    class Meta:
        model = Organisation
        fields = (
            *RecordSerializer.BASE,
            "name",
            "kind",
            "abbreviation",
            "names",
            "ods_code",
            "wikidata",
            "website",
            "description",
            "opened_on",
            "closed_on",
            "parent",
            "part_from",
            "part_to",
            "successor",
            "succeeded_on",
            "hospitals_run",
            "references",
        )

    @extend_schema_field(RUN(many=True))
    def get_hospitals_run(self, organisation):
        runs = sorted(
            organisation.hospitals_run.all(), key=lambda run: (run.hospital.name, run.ran_from or "")
        )
        return [
            {"hospital": ref(run.hospital), "from": run.ran_from, "to": run.ran_to}
            for run in runs
            if run.hospital.is_public
        ]

    @extend_schema_field(REFERENCE(many=True))
    def get_references(self, organisation):
        return references(organisation)


class SpokespersonSerializer(RecordSerializer):
    names = NamesField()
    organisation = Ref(help_text="Of the voice of an organisation.")
    roles = serializers.SerializerMethodField(help_text="Posts held, earliest first.")
    references = serializers.SerializerMethodField()

    class Meta:
        model = Spokesperson
        fields = (
            *RecordSerializer.BASE,
            "kind",
            "name",
            "honorific",
            "names",
            "organisation",
            "description",
            "wikidata",
            "roles",
            "references",
        )

    @extend_schema_field(HELD(many=True))
    def get_roles(self, spokesperson):
        roles = sorted(spokesperson.roles.all(), key=lambda role: (role.held_from or "", role.pk))
        return [
            {
                "id": role.public_id,
                "url": api_address(role.KIND, role.public_id),
                "title": role.title,
                "organisation": ref(role.organisation),
                "held_from": role.held_from,
                "held_to": role.held_to,
            }
            for role in roles
            if role.is_public
        ]

    @extend_schema_field(REFERENCE(many=True))
    def get_references(self, spokesperson):
        return references(spokesperson)


class RoleSerializer(SupportedSerializer):
    spokesperson = Ref()
    organisation = Ref()
    held_from = Edtf()
    held_to = Edtf()

    class Meta:
        model = Role
        fields = (
            *RecordSerializer.BASE,
            "spokesperson",
            "title",
            "organisation",
            "held_from",
            "held_to",
            *SupportedSerializer.SUPPORT,
        )
