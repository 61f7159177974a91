-- With each SMS that comes in it is looked whether one of us wrote in that case of late.
create index sms_out_written on sms_out (matter_id) where contact_id is not null;
